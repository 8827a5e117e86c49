namespace Annai.Print.Checking.Drawing;

/// <summary>How a drawing is placed in what is around it (ISO 32000-1, 8.3.3).</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static readonly Matrix Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>The length that a unit across becomes.</summary>
    public double Across => double.Hypot(A, B);

    /// <summary>The length that a unit upwards becomes.</summary>
    public double Up => double.Hypot(C, D);

    public static Matrix Of(double[]? numbers) => numbers is [var a, var b, var c, var d, var e, var f]
        ? new Matrix(a, b, c, d, e, f)
        : Identity;

    /// <summary>First this, then the outer one.</summary>
    public Matrix Within(Matrix outer) => new(
        A * outer.A + B * outer.C,
        A * outer.B + B * outer.D,
        C * outer.A + D * outer.C,
        C * outer.B + D * outer.D,
        E * outer.A + F * outer.C + outer.E,
        E * outer.B + F * outer.D + outer.F);

    public (double X, double Y) Of(double x, double y) => (x * A + y * C + E, x * B + y * D + F);

    /// <summary>The upright area around what an area becomes.</summary>
    public Area Of(Area area) => Area.Around(
        [Of(area.Left, area.Bottom), Of(area.Right, area.Bottom), Of(area.Left, area.Top), Of(area.Right, area.Top)]);
}
