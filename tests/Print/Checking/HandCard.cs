using System.Globalization;
using System.Text;
using Annai.Print.Symbols;

namespace Annai.Tests.Print.Checking;

/// <summary>
/// A postcard as a careful designer hands it in: 100 × 148 mm with bleed, text in K100, a code of 18 mm and its
/// address. A test changes one thing.
/// </summary>
internal sealed record HandCard
{
    private const double PointsPerMillimetre = 72 / 25.4;

    public string Payload { get; init; } = "HTTPS://ANNAI.EXAMPLE/Q/AE-M5TXE/";

    /// <summary>Written beside the code.</summary>
    public string Address { get; init; } = "https://annai.example/Q/AE-M5TXE/";

    /// <summary>Of the symbol without its quiet zone, in millimetres.</summary>
    public double CodeWidth { get; init; } = 18;

    /// <summary>From the left and from below, in millimetres of the finished card.</summary>
    public (double X, double Y) CodeAt { get; init; } = (20, 30);

    public string CodeColour { get; init; } = "0 0 0 1 k";

    public bool HasCode { get; init; } = true;

    public string TextColour { get; init; } = "0 0 0 1 k";

    /// <summary>How far the ground runs on beyond the trim, in millimetres.</summary>
    public double Ground { get; init; } = 3;

    public string GroundColour { get; init; } = "0.1 0 0 0 k";

    public string Boxes { get; init; } = "/TrimBox[8.504 8.504 291.969 428.031]/BleedBox[0 0 300.472 436.535]";

    public string Font { get; init; } =
        "<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Gothic/Encoding/WinAnsiEncoding/FontDescriptor 6 0 R>>";

    // What counts is that the file brings outlines along; no viewer needs them to read the address.
    public string Descriptor { get; init; } = "<</Type/FontDescriptor/FontName/Gothic/Flags 32/FontFile2 7 0 R>>";

    /// <summary>Drawn last.</summary>
    public string Extra { get; init; } = "";

    /// <summary>More of what the page refers to.</summary>
    public string Resources { get; init; } = "";

    /// <summary>More entries of the page.</summary>
    public string Entries { get; init; } = "";

    /// <summary>Objects from 8 on.</summary>
    public string[] Objects { get; init; } = [];

    public byte[] Pdf() => HandPdf.OfPage(
        $"/MediaBox[0 0 300.472 436.535]{Boxes}/Contents 4 0 R/Resources<</Font<</F 5 0 R>>{Resources}>>{Entries}",
        [HandPdf.Stream(Content()), Font, Descriptor, HandPdf.Stream("outlines"), .. Objects]);

    /// <summary>A length in points, from one in millimetres of the finished card where it is a place.</summary>
    public static string Points(double millimetres) =>
        (millimetres * PointsPerMillimetre).ToString("0.###", CultureInfo.InvariantCulture);

    private string Content()
    {
        var text = new StringBuilder();
        var (left, side) = (Points(3 - Ground), (Width: Points(100 + 2 * Ground), Height: Points(148 + 2 * Ground)));
        text.Append(CultureInfo.InvariantCulture, $"{GroundColour} {left} {left} {side.Width} {side.Height} re f\n");
        if (HasCode)
            Code(text);
        text.Append(CultureInfo.InvariantCulture,
            $"BT /F 8 Tf {TextColour} {Points(13)} {Points(20)} Td ({Address}) Tj ET\n");
        return text.Append(Extra).ToString();
    }

    // On a white field that is its quiet zone.
    private void Code(StringBuilder text)
    {
        var symbol = Symbol.Of(Payload, CodeWidth);
        var (scale, quiet) = (symbol.Module * PointsPerMillimetre, Symbol.QuietZone * symbol.Module);
        var (x, y) = (Points(CodeAt.X + 3 - quiet), Points(CodeAt.Y + 3 - quiet));
        text.Append(CultureInfo.InvariantCulture, $"q {scale:0.#####} 0 0 {scale:0.#####} {x} {y} cm\n");
        text.Append(CultureInfo.InvariantCulture, $"0 0 0 0 k 0 0 {symbol.Size} {symbol.Size} re f {CodeColour}\n");
        for (var row = 0; row < symbol.Size; row++)
            foreach (var (start, length) in symbol.DarkRuns(row))
                text.Append(CultureInfo.InvariantCulture, $"{start} {symbol.Size - row - 1} {length} 1 re\n");
        text.Append("f Q\n");
    }
}
