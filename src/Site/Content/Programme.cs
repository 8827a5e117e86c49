using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>`content/programmes/*.md`: what a city offers, to whom, until when and where.</summary>
public sealed record Programme
{
    public required ProgrammeId Id { get; init; }

    public required ImmutableArray<Deadline> Deadlines { get; init; }

    public required Contact Contact { get; init; }

    public required ImmutableArray<Sourced<PlaceSetId>> PlaceSets { get; init; }

    public required ImmutableArray<Sourced<OccasionSetId>> OccasionSets { get; init; }

    public required Sourced<SurveyId>? Survey { get; init; }

    public required PublishPeriod Publish { get; init; }

    /// <summary>What it says, by language: Japanese at least.</summary>
    public required ImmutableDictionary<Language, ProgrammeWords> Words { get; init; }

    public ProgrammeWords Japanese => Words[Language.Japanese];
}
