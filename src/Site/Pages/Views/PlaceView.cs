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

    public required ImmutableArray<PlaceLabel> Labels { get; init; }

    /// <summary>The id of the area in which it lies, or nothing.</summary>
    public required string Area { get; init; }

    /// <summary>The way to it on a map of another host.</summary>
    public required string Route { get; init; }

    /// <summary>The sentence that says when somebody last made sure of it, or nothing.</summary>
    public required string CheckedOn { get; init; }

    public required Phrase Note { get; init; }
}
