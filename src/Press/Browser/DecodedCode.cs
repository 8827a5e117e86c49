using System.Collections.Immutable;

namespace Annai.Browser;

/// <summary>One two-dimensional code as a phone would read it, and where it stands.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Version">1 to 40: a code of version n is 17 + 4n modules wide.</param>
/// <param name="Corners">Of the symbol without its quiet zone: top left, top right, bottom right, bottom left.</param>
public sealed record DecodedCode(string Text, int Version, ImmutableArray<PixelPoint> Corners)
{
    public int Modules => 17 + 4 * Version;

    /// <summary>The length of the upper edge in pixels.</summary>
    public double Side => double.Hypot(Corners[1].X - Corners[0].X, Corners[1].Y - Corners[0].Y);
}
