namespace Annai.Print.Checking.Drawing;

/// <summary>An upright rectangle on a page, in points; y grows upwards.</summary>
internal readonly record struct Area(double Left, double Bottom, double Right, double Top)
{
    public static readonly Area Nothing =
        new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    public static readonly Area Everything =
        new(double.NegativeInfinity, double.NegativeInfinity, double.PositiveInfinity, double.PositiveInfinity);

    public static readonly Area Unit = new(0, 0, 1, 1);

    public bool IsEmpty => !(Right > Left && Top > Bottom);

    public double Width => Right - Left;

    public double Height => Top - Bottom;

    /// <param name="numbers">Two corners, in whichever order.</param>
    public static Area? Of(double[]? numbers) => numbers is [var x, var y, var otherX, var otherY]
        && new Area(Math.Min(x, otherX), Math.Min(y, otherY), Math.Max(x, otherX), Math.Max(y, otherY)) is var area
        && !area.IsEmpty ? area : null;

    public static Area Around(IEnumerable<(double X, double Y)> points) =>
        points.Aggregate(Nothing, (area, point) => area.With(point.X, point.Y));

    public Area With(double x, double y) =>
        new(Math.Min(Left, x), Math.Min(Bottom, y), Math.Max(Right, x), Math.Max(Top, y));

    public Area Within(Area other) => new(
        Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom),
        Math.Min(Right, other.Right), Math.Min(Top, other.Top));

    public Area Grown(double by) => new(Left - by, Bottom - by, Right + by, Top + by);

    /// <summary>How far it reaches beyond another one, on the side where that is least.</summary>
    public double LeastBeyond(Area other) => Math.Min(
        Math.Min(other.Left - Left, other.Bottom - Bottom), Math.Min(Right - other.Right, Top - other.Top));

    public bool Meets(Area other) => !Within(other).IsEmpty;
}
