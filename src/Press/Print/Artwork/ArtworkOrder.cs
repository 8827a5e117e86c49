using System.Collections.Immutable;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Print.Kits;

namespace Annai.Print.Artwork;

/// <summary>A card, leaflet or poster that is wanted, with all that stands on it.</summary>
public sealed record ArtworkOrder
{
    public required CodeOrder Code { get; init; }

    /// <summary>What the page says that the code opens, which only the template looks into.</summary>
    public required object Page { get; init; }

    /// <summary>The name of the card's colour in the table of inks.</summary>
    public required string Colour { get; init; }

    /// <summary>The picture of the notice as WebP; empty where it has none.</summary>
    public required ReadOnlyMemory<byte> Picture { get; init; }

    /// <summary>What the address side says; null where the configuration does not tell.</summary>
    public required PostSettings? Post { get; init; }

    /// <summary>All that authors wrote of it.</summary>
    public required ImmutableArray<ArtworkText> Texts { get; init; }

    /// <summary>The notice's file, for findings about what no single text is to blame for.</summary>
    public required SourcePlace Place { get; init; }
}
