namespace Annai.Content;

/// <summary>`content/notices/*.md`: one design of card, and the page that its code opens.</summary>
public sealed record Notice
{
    public required NoticeId Id { get; init; }

    public required Sourced<ProgrammeId> Programme { get; init; }

    /// <summary>Whom the design is for. Internal: nothing that a reader sees may tell it.</summary>
    public required Sourced<Segment> Segment { get; init; }

    public required Card Card { get; init; }

    public required Sourced<string> Title { get; init; }

    public required Prose Body { get; init; }
}
