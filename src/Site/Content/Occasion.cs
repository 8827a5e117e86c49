using System.Collections.Immutable;
using Annai.Calendar;

namespace Annai.Content;

/// <summary>One day on which something can be had at a place: a group examination, a briefing.</summary>
public sealed record Occasion
{
    public required Sourced<OccasionId> Id { get; init; }

    public required Sourced<PlaceId> Place { get; init; }

    public required Sourced<JapaneseDay> Date { get; init; }

    /// <summary>When one is received, in the order of the clock.</summary>
    public required ImmutableArray<OpenInterval> Reception { get; init; }

    public required ImmutableArray<Sourced<LabelId>> Labels { get; init; }

    public required int? Capacity { get; init; }

    public required bool NeedsBooking { get; init; }

    public required bool IsFull { get; init; }

    public required bool IsCancelled { get; init; }

    public required Sourced<string> Note { get; init; }
}
