using System.Collections.Immutable;

namespace Annai.Pages.Views;

/// <summary>A place as the list shows it, numbered from 1.</summary>
public sealed record PlaceView
{
    public required int Number { get; init; }

    public required string Id { get; init; }

    public required Phrase Name { get; init; }

    public required Phrase Address { get; init; }

    /// <summary>Nothing where it has no telephone.</summary>
    public required string Tel { get; init; }

    public required string TelDialled { get; init; }

    public required ImmutableArray<string> CallHours { get; init; }

    public required ImmutableArray<string> Hours { get; init; }

    public required ImmutableArray<Phrase> Labels { get; init; }

    public required Phrase Note { get; init; }
}
