using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Calendar;

/// <summary>
/// When a place is open, as an author writes it:
/// <c>月-金 9:00-12:00 14:00-17:00; 土 9:00-12:00; 祝 休; 2026-12-29..2027-01-03 休</c>.
/// </summary>
public sealed record OpeningHours
{
    // Monday to Sunday, then 祝; null where no rule names the day.
    private readonly ImmutableArray<DayHours?> _slots;

    internal OpeningHours(ImmutableArray<DayHours?> slots, ImmutableArray<DatedHours> dated)
    {
        _slots = slots;
        Dated = dated;
    }

    /// <summary>Nobody wrote any hours: not closed, but a reason to telephone.</summary>
    public static OpeningHours Unknown { get; } = new([.. new DayHours?[WeekSlot.Count]], []);

    /// <summary>What is said of holidays; null where nothing is.</summary>
    public DayHours? OnHolidays => _slots[WeekSlot.Holiday];

    /// <summary>Exceptions in the order written, of which a later one wins.</summary>
    public ImmutableArray<DatedHours> Dated { get; }

    public bool IsUnknown => Dated.IsEmpty && _slots.All(hours => hours is null);

    // Only opened weekdays close the others: `日 休` alone says nothing of Monday, and what nobody said is unknown.
    private bool OpensWeekdays => _slots.Take(WeekSlot.Holiday).Any(hours => hours is { IsClosed: false });

    /// <summary>The hours that a cell holds, or null after findings that say what is wrong with it.</summary>
    /// <param name="text">The cell; an empty one is <see cref="Unknown"/>.</param>
    /// <param name="place">Where the cell's text begins.</param>
    /// <param name="findings">Takes every mistake in the cell, not only the first.</param>
    public static OpeningHours? Parse(string text, SourcePlace place, Findings findings) =>
        new HoursReader(new Cell(text, place, findings)).Read();

    /// <summary>An ordinary day of the week: closed where only others are named, null where none is.</summary>
    public DayHours? OnWeekday(DayOfWeek weekday) =>
        _slots[WeekSlot.Of(weekday)] ?? (OpensWeekdays ? DayHours.Closed : null);

    /// <summary>The hours of one day, or null where nobody knows: a date beats 祝, and 祝 beats the weekday.</summary>
    public DayHours? On(JapaneseDay day, Holidays holidays)
    {
        if (Dated.LastOrDefault(dated => dated.Covers(day)) is { } exception)
            return exception.Hours;
        var ordinary = OnWeekday(day.Date.DayOfWeek);
        var holiday = OnHolidays ?? (ordinary is { IsClosed: true } ? ordinary : null);
        return holidays.Of(day) switch
        {
            HolidayAnswer.Ordinary => ordinary,
            HolidayAnswer.Holiday => holiday,
            // Beyond the table: only where it makes no difference.
            _ => ordinary == holiday ? ordinary : null,
        };
    }

    public OpeningStatus StatusAt(DateTimeOffset moment, Holidays holidays) =>
        new HoursOutlook(this, holidays).StatusAt(moment);

    public bool Equals(OpeningHours? other) =>
        other is not null && _slots.SequenceEqual(other._slots) && Dated.SequenceEqual(other.Dated);

    public override int GetHashCode() => Dated.Aggregate(_slots.Aggregate(0, HashCode.Combine), HashCode.Combine);

    /// <summary>For people who read a page, a line for each rule.</summary>
    public ImmutableArray<string> InWords => In(CalendarWords.Japanese);

    /// <summary>The same in another language.</summary>
    public ImmutableArray<string> In(CalendarWords words) => HoursWriter.InWords(_slots, Dated, words);

    /// <summary>The one spelling of these hours, which <see cref="Parse"/> reads back as their equal.</summary>
    public override string ToString() => HoursWriter.Write(_slots, Dated);
}
