using Annai.Import.Positions;

namespace Annai.Import.Cells;

/// <summary>Addresses: a page of one city names neither its prefecture nor itself in each of them.</summary>
internal sealed class Addresses(string city)
{
    public CellReading Read(string written)
    {
        var text = written.Trim();
        var rest = WithoutPostcode(text, out var postcode);
        if (Prefectures.LengthIn(rest) is > 0 and var prefecture)
            rest = rest[prefecture..].TrimStart();
        // The city of another place is no part of a page that says nothing of it.
        // Nor is it cut out of its own city hall: あおば市役所1階.
        var isOurs = city.Length > 0
            && rest.StartsWith(city, StringComparison.Ordinal)
            && rest.Length > city.Length
            && !"役民立営長議場街内".Contains(rest[city.Length], StringComparison.Ordinal);
        if (isOurs)
            rest = rest[city.Length..].TrimStart();
        else if (postcode.Length == 0)
            return new CellReading(text);
        return CellReading.Repaired(rest, "住所から県名と市名などを除きました") with { Rest = postcode };
    }

    // 〒425-0041 焼津市石津728: the postcode has a column of its own.
    private static string WithoutPostcode(string text, out string postcode)
    {
        postcode = "";
        if (!text.StartsWith('〒') || text.IndexOfAny([' ', '　']) is not (> 0 and var end))
            return text;
        postcode = Postcodes.Read(text[..end]).Value;
        return postcode.Length > 0 ? text[end..].TrimStart() : text;
    }
}
