using System.Collections.Immutable;

namespace Annai.Events;

/// <summary>What an event is about; which of it is there depends on its kind alone (<c>KindFields</c>).</summary>
public sealed record EventDetail
{
    public static EventDetail None { get; } = new();

    public Term? Place { get; init; }

    public ImmutableArray<Term> Labels { get; init; } = [];

    public ImmutableArray<Term> Areas { get; init; } = [];

    /// <summary>How many places a search left.</summary>
    public FoundBucket? Found { get; init; }

    public NearOutcome? Near { get; init; }

    /// <summary>How far the nearest place is, of a position that was granted.</summary>
    public DistanceBucket? Distance { get; init; }

    public Term? Survey { get; init; }

    public ImmutableArray<Answer> Answers { get; init; } = [];

    /// <summary>The language that somebody turned to.</summary>
    public Term? Chosen { get; init; }
}
