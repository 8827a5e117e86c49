using Annai.Calendar;

namespace Annai.Events;

/// <summary>One thing that happened on a page. No type in it can hold a sentence, an address or a position.</summary>
public sealed record PageEvent
{
    public required EventId Id { get; init; }

    /// <summary>The server's clock: a phone's may be wrong by years.</summary>
    public required DateTimeOffset At { get; init; }

    public required Term Tenant { get; init; }

    public required PageTerm Page { get; init; }

    /// <summary>There if, and only if, <see cref="Source"/> is a code.</summary>
    public Term? Code { get; init; }

    public required EventKind Kind { get; init; }

    public required VisitSource Source { get; init; }

    /// <summary>Null where no script ran that could tell.</summary>
    public FirstVisit? First { get; init; }

    /// <summary>Null, like the next two, where no script ran, or a page of an older Annai sent it.</summary>
    public Term? Language { get; init; }

    public PageStand? Stand { get; init; }

    public DeviceClass? Device { get; init; }

    /// <summary>Why it is kept and not counted; null for nearly all.</summary>
    public Suspicion? Suspicion { get; init; }

    public EventDetail Detail { get; init; } = EventDetail.None;

    public JapaneseDay Day => JapaneseDay.At(At);
}
