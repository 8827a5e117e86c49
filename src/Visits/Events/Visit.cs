using Annai.Calendar;

namespace Annai.Events;

/// <summary>One thing that happened on a page. No type in it can hold a sentence, an address or a place.</summary>
public sealed record Visit
{
    public required VisitId Id { get; init; }

    /// <summary>The server's clock: a phone's may be wrong by years.</summary>
    public required DateTimeOffset At { get; init; }

    public required Term Tenant { get; init; }

    public required Term Notice { get; init; }

    /// <summary>There if, and only if, <see cref="Source"/> is a code.</summary>
    public Term? Code { get; init; }

    public required VisitKind Kind { get; init; }

    public required VisitSource Source { get; init; }

    public required FirstVisit First { get; init; }

    public JapaneseDay Day => JapaneseDay.At(At);
}
