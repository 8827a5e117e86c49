using System.Collections.Immutable;

namespace Annai.Browser;

/// <summary>A page of a PDF as a reader sees it: its codes, its text, and a picture of it.</summary>
public sealed record InspectedPage(
    ImmutableArray<InspectedCode> Codes, ImmutableArray<PlacedText> Texts, byte[] Picture, int Width, int Height,
    int Pages)
{
    /// <summary>How often each module is looked at, across and down, for a code's surroundings.</summary>
    public const int Looks = 8;

    /// <summary>
    /// So many modules around a code are looked at as well; each look is a byte, of which 255 is white paper.
    /// </summary>
    public const int Around = 8;
}
