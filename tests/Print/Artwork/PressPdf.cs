using System.Globalization;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Content;
using PdfSharp.Pdf.Content.Objects;
using PdfSharp.Pdf.IO;

namespace Annai.Tests.Print.Artwork;

/// <summary>A finished PDF, opened again by whoever did not write it.</summary>
internal sealed class PressPdf(byte[] bytes) : IDisposable
{
    private const double MillimetresPerPoint = 25.4 / 72;

    private static readonly string[] Colours =
        ["g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh"];

    public PdfDocument Document { get; } = PdfReader.Open(new MemoryStream(bytes), PdfDocumentOpenMode.Import);

    public void Dispose() => Document.Dispose();

    /// <summary>A box of a page in millimetres: left, bottom, width, height.</summary>
    public double[] Box(int page, string key)
    {
        var box = Document.Pages[page].Elements.GetRectangle(key);
        return [.. new[] { box.X1, box.Y1, box.Width, box.Height }.Select(length => length * MillimetresPerPoint)];
    }

    /// <summary>Every operator that sets a colour, on pages and in what they draw.</summary>
    public IEnumerable<string> ColourOperators() => Document.Pages.Cast<PdfPage>()
        .Select(page => ContentReader.ReadContent(page))
        .Concat(Drawn("/Form").Select(form => ContentReader.ReadContent(form.Stream.UnfilteredValue)))
        .SelectMany(content => content.OfType<COperator>())
        .Where(operation => Colours.Contains(operation.Name))
        .Select(operation => string.Join(' ', [.. operation.Operands.Select(Number), operation.Name]));

    public IEnumerable<PdfDictionary> Fonts() =>
        Objects().Where(one => one.Elements.GetName("/Type") == "/Font");

    public IEnumerable<PdfDictionary> Drawn(string subtype) => Objects().Where(one =>
        one.Elements.GetName("/Subtype") == subtype && one.Stream is not null);

    private IEnumerable<PdfDictionary> Objects() =>
        Document.Internals.GetAllObjects().OfType<PdfDictionary>();

    private static string Number(CObject operand) => operand switch
    {
        CReal real => real.Value.ToString("0.####", CultureInfo.InvariantCulture),
        CInteger whole => whole.Value.ToString(CultureInfo.InvariantCulture),
        _ => operand.ToString()!,
    };
}
