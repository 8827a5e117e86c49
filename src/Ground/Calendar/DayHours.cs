using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Calendar;

/// <summary>The hours of one day: intervals in order that do not touch, or none, which is 休.</summary>
public sealed record DayHours
{
    private DayHours(ImmutableArray<OpenInterval> intervals) => Intervals = intervals;

    public static DayHours Closed { get; } = new([]);

    public ImmutableArray<OpenInterval> Intervals { get; }

    public bool IsClosed => Intervals.IsEmpty;

    /// <summary>
    /// The times of one day, as `9:30-10:00 13:00-13:30`, or null after findings that say what is wrong.
    /// </summary>
    public static DayHours? Parse(string text, SourcePlace place, Findings findings)
    {
        var cell = new Cell(text, place, findings);
        var hours = TimesReader.Read(HoursWords.In(cell.Whole));
        return cell.HasMistakes ? null : hours;
    }

    // 9:00-12:00 12:00-17:00 closes once, at 17:00.
    public static DayHours Of(IEnumerable<OpenInterval> intervals)
    {
        var joined = new List<OpenInterval>();
        foreach (var interval in intervals.OrderBy(interval => interval.From))
            if (joined.Count > 0 && joined[^1].Until == interval.From)
                joined[^1] = joined[^1] with { Until = interval.Until };
            else
                joined.Add(interval);
        return new DayHours([.. joined]);
    }

    public bool Equals(DayHours? other) =>
        other is not null && Intervals.AsSpan().SequenceEqual(other.Intervals.AsSpan());

    public override int GetHashCode() => Intervals.Aggregate(0, HashCode.Combine);

    /// <summary>9:00-12:00 14:00-17:00, or 休</summary>
    public override string ToString() => IsClosed ? "休" : string.Join(' ', Intervals);
}
