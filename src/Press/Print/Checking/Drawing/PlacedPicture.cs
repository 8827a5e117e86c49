namespace Annai.Print.Checking.Drawing;

/// <summary>A picture of pixels as it stands on a page.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Ppi">How many of its pixels stand on an inch, in the direction in which they are fewest.</param>
/// <param name="Colours">By what its colours are made.</param>
/// <param name="Area">Where it stands, in points.</param>
internal sealed record PlacedPicture(int Width, int Height, double Ppi, ColourSpace Colours, Area Area)
{
    // A stripe of one pixel is a colour or a gradient, whose size says nothing.
    public bool IsPlain => Width <= 2 || Height <= 2;
}
