using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>`content/notices/*.md`: one design of card, and the page that its code opens.</summary>
public sealed record Notice
{
    public required NoticeId Id { get; init; }

    public required Sourced<ProgrammeId> Programme { get; init; }

    /// <summary>Whom the design is for. Internal: nothing that a reader sees may tell it.</summary>
    public required Sourced<Segment> Segment { get; init; }

    public required Sourced<CardColour> Colour { get; init; }

    public required Hero? Hero { get; init; }

    /// <summary>The one deadline of its programme that it is about; without it all of them.</summary>
    public required Sourced<string>? Deadline { get; init; }

    /// <summary>The labels that are ticked when the page opens.</summary>
    public required ImmutableArray<Sourced<LabelId>> PresetLabels { get; init; }

    public required PublishPeriod Publish { get; init; }

    /// <summary>What it says, by language: Japanese at least.</summary>
    public required ImmutableDictionary<Language, NoticeWords> Words { get; init; }

    public NoticeWords Japanese => Words[Language.Japanese];
}
