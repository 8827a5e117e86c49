using Annai.Calendar;

namespace Annai.Content;

/// <summary>A row of `content/mailings.csv`: how many cards with one code were posted, and when.</summary>
public sealed record Mailing
{
    public required Sourced<CodeId> Code { get; init; }

    public required Sourced<JapaneseDay> PostedOn { get; init; }

    /// <summary>The day on which most of them should have arrived.</summary>
    public required Sourced<JapaneseDay>? ExpectedOn { get; init; }

    public required int Pieces { get; init; }

    public required int Returned { get; init; }

    public required Sourced<Assignment> Assignment { get; init; }

    /// <summary>How many of those written to came to be examined, once that is known.</summary>
    public required int? Examined { get; init; }
}
