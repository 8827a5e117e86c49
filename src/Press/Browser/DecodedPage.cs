using System.Collections.Immutable;

namespace Annai.Browser;

/// <summary>What the codes of one picture or one page of a PDF say, and how large it was looked at.</summary>
public sealed record DecodedPage
{
    /// <summary>Top to bottom, then left to right.</summary>
    public required ImmutableArray<DecodedCode> Codes { get; init; }

    /// <summary>In pixels, as every corner of a code.</summary>
    public required int Width { get; init; }

    public required int Height { get; init; }

    public required int Pages { get; init; }

    /// <summary>The paper's size; a picture has none.</summary>
    public SheetSize? Sheet { get; init; }

    public double? MillimetresPerPixel => Sheet?.Width / Width;
}
