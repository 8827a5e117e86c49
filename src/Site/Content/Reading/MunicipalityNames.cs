using System.Globalization;

namespace Annai.Content.Reading;

/// <summary>What a municipality is called in addresses, as far as its own address and its id tell.</summary>
internal static class MunicipalityNames
{
    // Any four letters in a row are hardly there by chance; three are.
    private const int Telling = 4;

    private static readonly string[] Kinds = ["city", "town", "vill", "village", "pref", "metro"];
    private static readonly string[] Domains =
        ["www", "lg", "go", "or", "co", "ne", "ac", "jp", "com", "net", "org", "info", "example", "test"];
    private static readonly char[] JapaneseKinds = ['都', '道', '府', '県', '市', '区', '町', '村'];

    public static IEnumerable<string> Of(SiteConfiguration configuration)
    {
        var official = configuration.OfficialPage.Value is { } page ? Official(page.IdnHost) : null;
        string?[] names =
            [configuration.Tenant.Value.Value, official, Japanese(configuration.CommissionedBy.City.Value)];
        return names.OfType<string>().Where(name => name.Length > 1).Distinct(StringComparer.Ordinal);
    }

    public static bool IsIn(string host, string name) => host
        .ToLowerInvariant()
        .Split('.')
        .Select(Unicode)
        .Any(label => name.Length >= Telling || name.Any(sign => !char.IsAscii(sign))
            ? Joined(label).Contains(Joined(name), StringComparison.Ordinal)
            : label.Split('-').Contains(name));

    // Wherever somebody set hyphens.
    private static string Joined(string text) => text.Replace("-", "", StringComparison.Ordinal);

    // www.city.yaizu.lg.jp, www.town.kanra.lg.jp, or www.yaizu-city.example: what is neither kind nor domain.
    private static string? Official(string host)
    {
        var labels = host.ToLowerInvariant().Split('.');
        var kind = Array.FindIndex(labels, label => Kinds.Contains(label));
        if (kind >= 0 && kind + 1 < labels.Length)
            return labels[kind + 1];
        var rest = labels.Except(Domains).FirstOrDefault();
        return rest?.Split('-').Except(Kinds).FirstOrDefault();
    }

    private static string Japanese(string city) =>
        city.Length > 2 && JapaneseKinds.Contains(city[^1]) ? city[..^1] : city;

    // A host may be written in Japanese.
    private static string Unicode(string label)
    {
        try
        {
            return new IdnMapping().GetUnicode(label);
        }
        catch (ArgumentException)
        {
            return label;
        }
    }
}
