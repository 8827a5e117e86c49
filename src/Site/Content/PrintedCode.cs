using Annai.Calendar;

namespace Annai.Content;

/// <summary>A row of `content/codes.csv`: which notice a code opens, and on what it is printed.</summary>
public sealed record PrintedCode
{
    public required Sourced<CodeId> Id { get; init; }

    public required Sourced<NoticeId> Notice { get; init; }

    public required Sourced<Medium> Medium { get; init; }

    /// <summary>The mailing that it belongs to, counted from 1, where there are several.</summary>
    public required int? Wave { get; init; }

    public required Sourced<string> Note { get; init; }

    /// <summary>From when on nobody expects it any more; it is answered all the same.</summary>
    public required Sourced<JapaneseDay>? RetiredOn { get; init; }
}
