using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>What a programme says in one language. What a translation leaves out is empty.</summary>
public sealed record ProgrammeWords
{
    public required Sourced<string> Title { get; init; }

    public required Sourced<string> Summary { get; init; }

    public required Sourced<string> Who { get; init; }

    public required Sourced<string> Fee { get; init; }

    public required Sourced<string> FeeNote { get; init; }

    public required Sourced<string> Duration { get; init; }

    public required Sourced<string> Booking { get; init; }

    /// <summary>What each deadline is the last day of, by the deadline's id.</summary>
    public required ImmutableDictionary<string, Sourced<string>> Deadlines { get; init; }

    public required ImmutableArray<Sourced<string>> Bring { get; init; }

    public required Sourced<string> ContactName { get; init; }

    /// <summary>What the programme offers once its period is over.</summary>
    public required Sourced<string> Closed { get; init; }

    public required Prose Body { get; init; }

    /// <summary>All of it but the sentences of its body, in one list, so that no check leaves one out.</summary>
    public IEnumerable<Sourced<string>> Texts =>
    [
        Title, Summary, Who, Fee, FeeNote, Duration, Booking, .. Deadlines.Values, .. Bring, ContactName, Closed,
    ];
}
