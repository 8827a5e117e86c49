using System.Collections.Immutable;

namespace Annai.Print.Checking.Drawing;

/// <summary>What the numbers of a colour mean.</summary>
/// <param name="Kind">By what the colours are made.</param>
/// <param name="Parts">How many numbers make a colour.</param>
internal sealed record ColourSpace(InkKind Kind, int Parts)
{
    public static readonly ColourSpace Grey = new(InkKind.Grey, 1);
    public static readonly ColourSpace Screen = new(InkKind.Screen, 3);
    public static readonly ColourSpace Four = new(InkKind.Four, 4);
    public static readonly ColourSpace Pattern = new(InkKind.Other, 0);

    /// <summary>The names of its inks, where they have names.</summary>
    public ImmutableArray<string> Inks { get; init; } = [];

    /// <summary>What the colours of a table, or under a pattern, are made by.</summary>
    public ColourSpace? Base { get; init; }

    /// <summary>The colours of a table, one after the other.</summary>
    public byte[]? Table { get; init; }

    /// <summary>The one that a picture is printed by.</summary>
    public ColourSpace Printed => Kind == InkKind.Other && Base is not null ? Base : this;

    /// <summary>Inks beyond those that every press has.</summary>
    public IEnumerable<string> SpotInks => Inks.Where(ink => !Colour.IsProcess(ink));
}
