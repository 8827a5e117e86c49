using Annai.Diagnostics;
using PdfSharp.Pdf;

namespace Annai.Print.Finishing;

/// <summary>
/// Lets no font onto a plate but the one that everything is printed in, with its outlines in the file: what a machine
/// put in its place nobody has looked at.
/// </summary>
internal static class PlateFonts
{
    private const string Family = "BIZUDGothic";

    public static void Check(PdfDictionary font, PlateReport report)
    {
        var name = font.Elements.GetName("/BaseFont").TrimStart('/');
        var outlines = font.Elements.GetArray("/DescendantFonts")?.Elements.GetDictionary(0)
            ?.Elements.GetDictionary("/FontDescriptor");
        var what = font.Elements.GetName("/Subtype") == "/Type3" ? "a font of drawings (Type 3)"
            : !name.Contains(Family, StringComparison.Ordinal) ? $"the font `{name}`"
            : outlines?.Elements.GetDictionary("/FontFile2") is null ? $"the font `{name}` without its outlines"
            : null;
        if (what is not null)
            report.Fail(
                Codes.FontNotForPress,
                $"{what}, where all is printed in BIZ UDGothic",
                "take signs that BIZ UDGothic has, in its weights 400 and 700, upright");
    }
}
