using Annai.Print.Reading;

namespace Annai.Print.Checking.Drawing;

/// <summary>Reads what a page says about its fonts.</summary>
internal static class Fonts
{
    private static readonly string[] Embedded = ["FontFile", "FontFile2", "FontFile3"];

    public static PrintFont Of(PdfFile file, PdfValue.Table font)
    {
        var kind = file.NameOf(font["Subtype"]) ?? "";
        // Fonts of many signs keep what matters one level below.
        var within = kind == "Type0" && file.ListOf(font["DescendantFonts"]) is [var one, ..]
            ? file.TableOf(one)
            : font;
        var descriptor = file.TableOf(within["FontDescriptor"]);
        var name = file.NameOf(font["BaseFont"]) ?? file.NameOf(descriptor["FontName"]) ?? file.NameOf(font["Name"]);
        return new PrintFont(
            Plain(name ?? ""),
            kind == "Type0" ? file.NameOf(within["Subtype"]) ?? kind : kind,
            kind == "Type3" || Embedded.Any(key => file.Resolved(descriptor[key]) is PdfValue.Packed));
    }

    private static string Plain(string name) =>
        name.Length > 7 && name[6] == '+' && name.Take(6).All(char.IsAsciiLetterUpper) ? name[7..] : name;
}
