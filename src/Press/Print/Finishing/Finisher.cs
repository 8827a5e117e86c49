using System.Text;
using Annai.Diagnostics;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace Annai.Print.Finishing;

/// <summary>
/// Makes a PDF of a browser into one for a press: true boxes of trim and bleed, crop marks, four declared inks, and the
/// same bytes for the same input.
/// </summary>
public sealed class Finisher(InkTable inks, OutputProfile? profile)
{
    /// <param name="pdf">What the browser made.</param>
    /// <param name="sheets">How many sheets it was made from.</param>
    /// <param name="format">The paper on its sheets.</param>
    /// <param name="place">The template, for findings.</param>
    /// <param name="findings">Receives what cannot go onto plates.</param>
    public byte[]? Of(byte[] pdf, int sheets, SheetFormat format, SourcePlace place, Findings findings)
    {
        using var read = new MemoryStream(pdf);
        using var document = PdfReader.Open(read, PdfDocumentOpenMode.Modify);
        var report = new PlateReport(place, findings);
        var plates = new Plates(inks, report);
        var marks = new CropMarks(format).Operators();
        foreach (var page in document.Pages)
        {
            report.Sheet++;
            Draw(document, page, plates.Of(page), marks);
            Boxes(page, format);
        }

        if (report.Sheet != sheets)
            report.Fail(
                Codes.SheetsLost,
                $"the browser printed {report.Sheet} sheets of {sheets}",
                "let nothing stand outside of `data-sheet`, and nothing hang out of it");
        profile?.Declare(document);
        document.Info.Creator = "Annai";
        return report.HasFailed ? null : Saved(document);
    }

    // The browser leaves its scale behind, which must not reach the marks.
    private static void Draw(PdfDocument document, PdfPage page, byte[] content, string marks)
    {
        var whole = new PdfDictionary(document);
        Packed.Into(whole, [.. "q\n"u8, .. content, .. "\nQ\n"u8, .. Encoding.ASCII.GetBytes(marks)]);
        document.Internals.AddObject(whole);
        page.Elements.SetReference("/Contents", whole);
    }

    private static void Boxes(PdfPage page, SheetFormat format)
    {
        page.Elements.SetRectangle("/TrimBox", Box(format, 0));
        page.Elements.SetRectangle("/BleedBox", Box(format, SheetFormat.Bleed));
        page.Elements.Remove("/CropBox");
        page.Elements.Remove("/ArtBox");
    }

    private static PdfRectangle Box(SheetFormat format, double around)
    {
        const double scale = SheetFormat.PointsPerMillimetre;
        return new PdfRectangle(
            new PdfSharp.Drawing.XPoint((format.Left - around) * scale, (format.Top - around) * scale),
            new PdfSharp.Drawing.XPoint(
                (format.Left + format.Width + around) * scale, (format.Top + format.Height + around) * scale));
    }

    private static byte[] Saved(PdfDocument document)
    {
        using var saved = new MemoryStream();
        document.Save(saved, closeStream: false);
        return SteadyPdf.Of(saved.ToArray());
    }
}
