using System.Globalization;
using System.Text;

namespace Annai.Print.Finishing;

/// <summary>
/// Japanese crop marks: two lines at each corner, for the trim and the bleed, and a cross in the middle of each side.
/// They are on all four plates, or the plates could not be laid over one another by them.
/// </summary>
internal sealed class CropMarks(SheetFormat format)
{
    private const double Length = 9;

    // The middle of a cross, which must stay off the bleed.
    private const double Away = SheetFormat.Bleed + 4;

    private readonly double _left = format.Left;
    private readonly double _right = format.Left + format.Width;
    private readonly double _bottom = format.Top;
    private readonly double _top = format.Top + format.Height;

    public string Operators()
    {
        var scale = N(SheetFormat.PointsPerMillimetre);
        var text = new StringBuilder($"q 1 1 1 1 K {scale} 0 0 {scale} 0 0 cm 0.1 w\n");
        foreach (var (x, outward) in new[] { (_left, -1), (_right, 1) })
            foreach (var (y, upward) in new[] { (_bottom, -1), (_top, 1) })
                Corner(text, x, y, outward, upward);
        Cross(text, (_left + _right) / 2, _bottom - Away, 5, 3);
        Cross(text, (_left + _right) / 2, _top + Away, 5, 3);
        Cross(text, _left - Away, (_bottom + _top) / 2, 3, 5);
        Cross(text, _right + Away, (_bottom + _top) / 2, 3, 5);
        return text.Append("Q\n").ToString();
    }

    // Both lines of a corner begin where the bleed ends, so that nothing of them can be left on the paper.
    private static void Corner(StringBuilder text, double x, double y, int outward, int upward)
    {
        var (bleedX, bleedY) = (x + outward * SheetFormat.Bleed, y + upward * SheetFormat.Bleed);
        Line(text, bleedX, y, bleedX + outward * Length, y);
        Line(text, x, bleedY, x, bleedY + upward * Length);
        Line(text, x, bleedY, bleedX + outward * Length, bleedY);
        Line(text, bleedX, y, bleedX, bleedY + upward * Length);
    }

    private static void Cross(StringBuilder text, double x, double y, double across, double along)
    {
        Line(text, x - across, y, x + across, y);
        Line(text, x, y - along, x, y + along);
    }

    private static void Line(StringBuilder text, double x1, double y1, double x2, double y2) =>
        text.Append(CultureInfo.InvariantCulture, $"{N(x1)} {N(y1)} m {N(x2)} {N(y2)} l S\n");

    private static string N(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
