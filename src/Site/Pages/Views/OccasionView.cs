using System.Collections.Immutable;

namespace Annai.Pages.Views;

/// <summary>A day that has not passed, and where.</summary>
public sealed record OccasionView
{
    public required string Day { get; init; }

    public required string Iso { get; init; }

    public required Phrase Place { get; init; }

    public required Phrase Address { get; init; }

    public required ImmutableArray<string> Reception { get; init; }

    public required ImmutableArray<Phrase> Labels { get; init; }

    /// <summary>How many can come, as words, or nothing.</summary>
    public required string Capacity { get; init; }

    public required bool NeedsBooking { get; init; }

    /// <summary>Where one books: the place itself, or the programme where the place has no telephone.</summary>
    public required string Tel { get; init; }

    public required string TelDialled { get; init; }

    public required bool IsFull { get; init; }

    public required bool IsCancelled { get; init; }

    public required Phrase Note { get; init; }
}
