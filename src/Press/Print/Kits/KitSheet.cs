using System.Globalization;
using Annai.Browser;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Print.Symbols;
using Annai.Templates;

namespace Annai.Print.Kits;

/// <summary>
/// The sheet that goes with a code to whoever designs or prints: what it says, how small it may be, where it may stand.
/// </summary>
public sealed class KitSheet(Chromium chromium, Func<string, Template?> templates)
{
    private const string Name = "print/kit.html";

    /// <returns>The sheet as a PDF, or null and a finding.</returns>
    public async Task<byte[]?> Of(CodeOrder order, Symbol symbol, Findings findings, CancellationToken stop)
    {
        var html = KitTemplate.Render(Name, templates, ViewOf(order, symbol), escapesHtml: true, findings);
        return html is null ? null : await chromium.PdfOf(DocumentOf(html, symbol), findings, stop);
    }

    // A whole sheet at 300 dpi takes seconds to look at, and shows its code at 120.
    public static KitFile File(CodeOrder order, byte[] pdf) =>
        new($"{order.Code}-sheet.pdf", KitFile.Pdf, pdf) { Dpi = 120 };

    private static WebDocument DocumentOf(string html, Symbol symbol) => new()
    {
        Html = html,
        Files = [new WebFile("code.svg", SymbolSvg.Of(symbol), "image/svg+xml"), .. PrintFonts.Files],
        RunsScripts = false,
        Place = new SourcePlace($"templates/{Name}"),
    };

    private static KitSheetView ViewOf(CodeOrder order, Symbol symbol) => new()
    {
        Order = order,
        Code = order.Code.Value,
        Medium = NameOf(order.Medium),
        Signs = order.Payload.Length,
        Version = symbol.Version,
        Modules = symbol.Size - 2 * Symbol.QuietZone,
        Width = Number(symbol.WidthWith(symbol.Module)),
        Smallest = Rounded(symbol.WidthWith(SymbolSizes.FinestModule)),
        Good = Rounded(symbol.WidthWith(SymbolSizes.GoodModule)),
        OnPostcard = Number(SymbolSizes.OnPostcard),
        FromEdge = Number(SymbolSizes.FromEdge),
        QuietZone = Number(symbol.Module * Symbol.QuietZone),
    };

    private static string NameOf(Medium medium) => medium switch
    {
        Medium.Postcard => "はがき",
        Medium.Letter => "封書",
        Medium.Leaflet => "ちらし",
        Medium.Poster => "ポスター",
        Medium.Booklet => "冊子",
        Medium.Sms => "SMS",
        _ => "市の広報物",
    };

    // Never smaller than it may be.
    private static string Rounded(double millimetres) => Number(Math.Ceiling(millimetres * 10) / 10);

    private static string Number(double millimetres) => millimetres.ToString("0.##", CultureInfo.InvariantCulture);
}
