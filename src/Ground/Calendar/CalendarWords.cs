using System.Collections.Immutable;
using System.Globalization;

namespace Annai.Calendar;

/// <summary>How days and hours are said in a language.</summary>
public sealed record CalendarWords
{
    /// <summary>Monday to Sunday, then the word for holidays.</summary>
    public required ImmutableArray<string> Weekdays { get; init; }

    public required ImmutableArray<string> Months { get; init; }

    /// <summary>A date, with `{month}`, `{day}` and `{weekday}` in it.</summary>
    public required string Date { get; init; }

    /// <summary>A date with `{year}` too.</summary>
    public required string DateWithYear { get; init; }

    public required string EveryDay { get; init; }

    public required string Closed { get; init; }

    /// <summary>Between two ends: Monday to Friday, nine to twelve.</summary>
    public required string To { get; init; }

    /// <summary>Between days that are named one by one.</summary>
    public required string And { get; init; }

    /// <summary>Between the times of a day.</summary>
    public required string Then { get; init; }

    /// <summary>Between days and their times.</summary>
    public required string At { get; init; }

    public static CalendarWords Japanese { get; } = new()
    {
        Weekdays = ["月", "火", "水", "木", "金", "土", "日", "祝日"],
        Months = [.. Enumerable.Range(1, 12).Select(month => month.ToString(CultureInfo.InvariantCulture))],
        Date = "{month}月{day}日（{weekday}）",
        DateWithYear = "{year}年{month}月{day}日（{weekday}）",
        EveryDay = WeekSlot.EveryDay,
        Closed = "休み",
        To = "〜",
        And = "・",
        Then = "、",
        At = "　",
    };

    /// <summary>11月20日（金）, Friday 20 November</summary>
    public string Of(JapaneseDay day) => Filled(Date, day);

    /// <summary>2026年11月20日（金）, Friday 20 November 2026</summary>
    public string WithYear(JapaneseDay day) => Filled(DateWithYear, day);

    /// <summary>
    /// 9:00〜12:00. A narrow line would else break behind the dash, and begin with when a place closes.
    /// </summary>
    public string Of(OpenInterval interval) => $"{interval.From}\u2060{To}\u2060{interval.Until}";

    private string Filled(string pattern, JapaneseDay day) => pattern
        .Replace("{year}", day.Date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{month}", Months[day.Date.Month - 1], StringComparison.Ordinal)
        .Replace("{day}", day.Date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{weekday}", Weekdays[WeekSlot.Of(day.Date.DayOfWeek)], StringComparison.Ordinal);
}
