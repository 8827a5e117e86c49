using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>`content/programmes/*.md`: what a city offers, to whom, until when and where.</summary>
public sealed record Programme
{
    public required ProgrammeId Id { get; init; }

    public required Sourced<string> Title { get; init; }

    public required Sourced<string> Summary { get; init; }

    public required Sourced<string> Who { get; init; }

    public required Sourced<string> Fee { get; init; }

    public required ImmutableArray<Deadline> Deadlines { get; init; }

    public required ImmutableArray<Sourced<string>> Bring { get; init; }

    public required Contact Contact { get; init; }

    public required ImmutableArray<Sourced<PlaceSetId>> PlaceSets { get; init; }

    public required Prose Body { get; init; }
}
