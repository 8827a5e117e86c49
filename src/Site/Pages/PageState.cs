using System.Collections.Immutable;
using Annai.Calendar;
using Annai.Content;

namespace Annai.Pages;

/// <summary>
/// Where a page stands on a day, seen through its deadlines and the time for which it is published. The page's script
/// knows the same rule; both are held against one table.
/// </summary>
public sealed record PageState
{
    /// <summary>So many days before the end it is said that the end is near.</summary>
    public const int ClosingDays = 14;

    /// <param name="periods">When something can be applied for; none at all means that it never can.</param>
    /// <param name="today">The day.</param>
    public PageState(ImmutableArray<Period> periods, JapaneseDay today)
    {
        var left = periods.Where(period => !period.IsOver(today)).ToList();
        var current = left.Where(period => period.HasBegun(today)).ToList();
        Opens = left.Count > 0 && current.Count == 0 ? left.Min(period => period.From!.Value) : null;
        Name = left.Count == 0 ? "closed" : current.Count == 0 ? "before" : IsNear(current, today) ? "closing" : "open";
    }

    /// <summary>before, open, closing or closed.</summary>
    public string Name { get; }

    /// <summary>Before it opens, the day on which it will.</summary>
    public JapaneseDay? Opens { get; }

    /// <summary>The periods of a programme's own page, or of one of its notices.</summary>
    public static ImmutableArray<Period> PeriodsOf(Programme programme, Notice? notice)
    {
        var published = Of(programme.Publish).Within(Of(notice?.Publish ?? PublishPeriod.Always));
        if (published is not { } open)
            return [];
        var deadlines = DeadlinesOf(programme, notice).ToList();
        return deadlines.Count == 0
            ? [open]
            : [.. deadlines.Select(deadline => Of(deadline).Within(open)).OfType<Period>()];
    }

    /// <summary>The deadlines that a page is about: the one that its notice names, or all of its programme.</summary>
    public static IEnumerable<Deadline> DeadlinesOf(Programme programme, Notice? notice) =>
        notice?.Deadline is { } one
            ? programme.Deadlines.Where(deadline => deadline.Id.Value == one.Value)
            : programme.Deadlines;

    public static bool EndsBefore(ImmutableArray<Period> some, ImmutableArray<Period> others) =>
        others.Any(other => some.All(one => one.Until is { } until && (other.Until is not { } end || until < end)));

    /// <summary>The days on which a page may begin to stand otherwise because of a period.</summary>
    public static IEnumerable<JapaneseDay> TurnsOf(Period period)
    {
        if (period.From is { } from)
            yield return from;
        if (period.Until is not { } until)
            yield break;
        yield return until.Shifted(1 - ClosingDays);
        yield return until.Shifted(1);
    }

    private static Period Of(PublishPeriod period) => new(period.From?.Value, period.Until?.Value);

    private static Period Of(Deadline deadline) => new(deadline.From?.Value, deadline.On.Value);

    private static bool IsNear(IEnumerable<Period> current, JapaneseDay today) => current.Any(period =>
        period.Until is { } until && today.DaysUntil(until) < ClosingDays);
}
