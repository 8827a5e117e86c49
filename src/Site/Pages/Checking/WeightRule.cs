using System.Globalization;
using System.IO.Compression;
using System.Text;
using Annai.Diagnostics;

namespace Annai.Pages.Checking;

/// <summary>
/// What a page may weigh on its way to a phone. The first answer of a server carries 14 KB; what is beyond costs
/// another round.
/// </summary>
internal static class WeightRule
{
    // What draws tiles is asked for after a tap only, by the map's own page.
    private const double Page = 14, Style = 4, Script = 12, Tiles = 48;

    public static IEnumerable<Fault> In(ParsedPage page)
    {
        var style = string.Concat(page.Document.QuerySelectorAll("style").Select(style => style.TextContent));
        var (all, ofStyle) = (Weight(page.Page.Utf8.Span), Weight(Encoding.UTF8.GetBytes(style)));
        if (all > Page)
            yield return Of("the page", all, Page, $"its style is {Text(ofStyle)} of it; show fewer places on it");
        if (ofStyle > Style)
            yield return Of("the page's style", ofStyle, Style, "leave out what no page uses");
    }

    public static IEnumerable<Fault> OfScript(Page script)
    {
        var weight = Weight(script.Utf8.Span);
        var limit = script.Path.StartsWith("assets/leaflet.", StringComparison.Ordinal) ? Tiles : Script;
        return weight > limit ? [Of("the script", weight, limit, "leave out what no page uses")] : [];
    }

    private static Fault Of(string what, double weight, double limit, string hint) =>
        new(Codes.HeavyPage, null, $"{what} weighs {Text(weight)} compressed, more than {Text(limit)}", hint);

    private static string Text(double weight) => string.Create(CultureInfo.InvariantCulture, $"{weight:0.#} KB");

    private static double Weight(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return compressed.Length / 1024.0;
    }
}
