using System.Globalization;

namespace Annai.Print.Finishing;

/// <summary>A colour as a template writes it, three bytes of light.</summary>
public readonly record struct ScreenColour(byte Red, byte Green, byte Blue)
{
    public bool IsGrey => Red == Green && Green == Blue;

    /// <summary>Whether white words can be read on it: a contrast of 4.5, as for pages (WCAG 1.4.3).</summary>
    public bool TakesWhite => 1.05 / (Luminance + 0.05) >= 4.5;

    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    public static bool TryParse(string text, out ScreenColour colour)
    {
        var isNumber = int.TryParse(
            text.AsSpan(Math.Min(1, text.Length)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
            out var number);
        colour = new ScreenColour((byte)(number >> 16), (byte)(number >> 8), (byte)number);
        return isNumber && text.Length == 7 && text[0] == '#';
    }

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private static double Linear(byte part) =>
        part / 255.0 is var light && light <= 0.04045 ? light / 12.92 : Math.Pow((light + 0.055) / 1.055, 2.4);
}
