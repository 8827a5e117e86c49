namespace Annai.Print.Finishing;

/// <summary>
/// A size of paper and the larger sheet on which it is printed. The browser rounds a sheet up to its own dots (3.125 to
/// a pixel), so the sheet is a whole number of eight pixels; the paper lies in its middle.
/// </summary>
/// <param name="Width">Of the paper, in millimetres.</param>
/// <param name="Height">Of the paper, in millimetres.</param>
public sealed record SheetFormat(double Width, double Height)
{
    public const double Bleed = 3;

    public const double PointsPerMillimetre = 72 / 25.4;

    public const double PixelsPerMillimetre = 96 / 25.4;

    // The bleed, marks of nine millimetres, and air.
    private const double Around = 13;

    private const int Step = 8;

    public static readonly SheetFormat Postcard = new(100, 148);

    public static readonly SheetFormat A4 = new(210, 297);

    /// <summary>Of the sheet, in CSS pixels.</summary>
    public int SheetWidth => Pixels(Width);

    public int SheetHeight => Pixels(Height);

    /// <summary>From the sheet's edge to that of the paper, in millimetres.</summary>
    public double Left => (SheetWidth / PixelsPerMillimetre - Width) / 2;

    public double Top => (SheetHeight / PixelsPerMillimetre - Height) / 2;

    private static int Pixels(double millimetres) =>
        (int)Math.Ceiling((millimetres + 2 * Around) * PixelsPerMillimetre / Step) * Step;
}
