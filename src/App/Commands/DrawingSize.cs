using System.Globalization;
using System.Text.RegularExpressions;

namespace Annai.App.Commands;

/// <summary>The size that an SVG drawing says it has.</summary>
internal static partial class DrawingSize
{
    public static (double Width, double Height)? Of(string svg)
    {
        if (ViewBox().Match(svg) is not { Success: true } box)
            return null;
        var (width, height) = (Number(box.Groups[1]), Number(box.Groups[2]));
        return width > 0 && height > 0 ? (width, height) : null;
    }

    private static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"viewBox\s*=\s*[""'][\d.-]+[\s,]+[\d.-]+[\s,]+(\d+(?:\.\d+)?)[\s,]+(\d+(?:\.\d+)?)[""']")]
    private static partial Regex ViewBox();
}
