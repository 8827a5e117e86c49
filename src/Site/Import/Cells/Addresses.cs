namespace Annai.Import.Cells;

/// <summary>Addresses: a page of one city names neither its prefecture nor itself in each of them.</summary>
internal sealed class Addresses(string city)
{
    private static readonly string[] Prefectures =
        [.. "北海道|東京都|京都府|大阪府".Split('|'), .. Others.Split('|').Select(name => name + "県")];

    private const string Others =
        "青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|" +
        "滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄";

    public CellReading Read(string written)
    {
        var text = written.Trim();
        var rest = WithoutPostcode(text, out var postcode);
        foreach (var prefecture in Prefectures)
            if (rest.StartsWith(prefecture, StringComparison.Ordinal))
            {
                rest = rest[prefecture.Length..].TrimStart();
                break;
            }

        // The city of another place is no part of a page that says nothing of it.
        var isOurs = city.Length > 0 && rest.StartsWith(city, StringComparison.Ordinal) && rest.Length > city.Length;
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
