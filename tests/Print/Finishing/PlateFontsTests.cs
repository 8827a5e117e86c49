using Annai.Diagnostics;
using Annai.Print.Finishing;
using PdfSharp.Pdf;
using Xunit;

namespace Annai.Tests.Print.Finishing;

public sealed class PlateFontsTests : IDisposable
{
    private readonly Findings _findings = new();
    private readonly PdfDocument _document = new();

    public void Dispose() => _document.Dispose();

    [Fact]
    public void A_drawn_font_another_one_and_one_without_outlines_are_refused()
    {
        var report = new PlateReport(new SourcePlace("templates/print/postcard.html"), _findings) { Sheet = 1 };
        PlateFonts.Check(Font("/Type3", ""), report);
        PlateFonts.Check(Font("/Type0", "/AAAAAA+NotoSansCJKjp-Regular"), report);
        PlateFonts.Check(Font("/Type0", "/AAAAAA+BIZUDGothic-Regular"), report);
        Assert.True(report.HasFailed);
        Golden.MatchFindings("0808-fonts", _findings.Sorted());
    }

    private PdfDictionary Font(string subtype, string name)
    {
        var font = new PdfDictionary(_document);
        font.Elements.SetName("/Subtype", subtype);
        if (name.Length > 0)
            font.Elements.SetName("/BaseFont", name);
        return font;
    }
}
