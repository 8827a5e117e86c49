using Annai.Print.Finishing;

namespace Annai.Print.Artwork;

/// <summary>What a template of artwork sees.</summary>
public sealed record ArtworkView
{
    public required ArtworkOrder Order { get; init; }

    /// <summary>What the page says that the code opens.</summary>
    public required object Page { get; init; }

    /// <summary>The code itself.</summary>
    public required string Code { get; init; }

    /// <summary>The same for somebody who types it.</summary>
    public required string Readable { get; init; }

    public required SheetFormat Sheet { get; init; }

    /// <summary>Whether the postage is 料金後納; else it is 料金別納.</summary>
    public required bool IsPaidLater { get; init; }

    /// <summary>The card's colour, such as #1d7a4b.</summary>
    public required string Band { get; init; }

    /// <summary>The same, so light that everything can be read on it.</summary>
    public required string Pale { get; init; }

    /// <summary>The colour of words on the band: white, or black where white could not be read.</summary>
    public required string OnBand { get; init; }

    /// <summary>The red of the boxes for a postcode.</summary>
    public required string Vermilion { get; init; }
}
