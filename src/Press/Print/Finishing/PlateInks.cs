using System.Globalization;
using Annai.Diagnostics;

namespace Annai.Print.Finishing;

/// <summary>
/// Turns the colours of a screen into inks, operator by operator: black words in four inks would blur as soon as one
/// plate lies askew.
/// </summary>
internal sealed class PlateInks(InkTable inks, PlateReport report)
{
    public byte[] Of(byte[] content) => ContentStream.Rewritten(content, Replace);

    private string? Replace(string name, IReadOnlyList<string> operands)
    {
        switch (name)
        {
            case "rg" or "RG":
                return $"{Inked(operands)} {(name == "rg" ? "k" : "K")}";
            case "g" or "G":
                return $"{Ink.Grey(Number(operands[^1]))} {(name == "g" ? "k" : "K")}";
            case "sh" or "scn" or "SCN" or "sc" or "SC":
                Refuse("a gradient or a pattern");
                return null;
            case "BI":
                Refuse("a picture inside the text");
                return null;
            default:
                return null;
        }
    }

    private Ink Inked(IReadOnlyList<string> operands)
    {
        var colour = new ScreenColour(Byte(operands[^3]), Byte(operands[^2]), Byte(operands[^1]));
        if (inks.Of(colour) is { } ink)
            return ink;
        report.Fail(
            Codes.InkUndeclared,
            $"the colour `{colour}` has no inks",
            $"take a colour of `templates/{InkTable.Name}`, or add a line for this one");
        return default;
    }

    private void Refuse(string what) => report.Fail(
        Codes.NotForPlates, $"{what}, whose inks nobody can declare", "use one even colour, or a picture");

    private static byte Byte(string part) => (byte)Math.Round(Number(part) * 255);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
