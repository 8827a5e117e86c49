using System.Collections.Immutable;

namespace Annai.Browser;

/// <summary>A code on a page with all that decides whether it can be read from paper.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Version">1 to 40.</param>
/// <param name="Place">Its corners in points of the page, from its own top left clockwise; y grows upwards.</param>
/// <param name="Surroundings">How light the paper is in and around it, as <see cref="InspectedPage" /> says.</param>
/// <param name="Picture">The code and what is around it, as a PNG.</param>
public sealed record InspectedCode(
    string Text, int Version, ImmutableArray<PixelPoint> Place, byte[] Surroundings, byte[] Picture)
{
    public int Modules => 17 + 4 * Version;
}
