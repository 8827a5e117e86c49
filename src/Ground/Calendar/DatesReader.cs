using Annai.Diagnostics;

namespace Annai.Calendar;

/// <summary>Reads a date or two: <c>2026-12-29</c>, <c>2026-12-29..2027-01-03</c>.</summary>
internal static class DatesReader
{
    public static RuleDays.Dates? Read(Piece word)
    {
        if (word.Halves("..", "~") is not ({ IsEmpty: false }, { IsEmpty: false }) ends)
            return Day(word) is { } day ? new RuleDays.Dates(day, day) : null;
        var (first, last) = (Day(ends.Left), Day(ends.Right));
        if (first is not { } from || last is not { } until)
            return null;
        if (from <= until)
            return new RuleDays.Dates(from, until);
        ReportReversed(word, $"{until}..{from}");
        return null;
    }

    private static JapaneseDay? Day(Piece word)
    {
        if (Numbers(word) is not { } date)
            ReportNoDate(word);
        else if (date.Month is < 1 or > 12 || date.Year < 1)
            ReportNoSuchDay(word, "years begin at 1, and months go from 1 to 12");
        else if (date.Day < 1 || date.Day > DateTime.DaysInMonth(date.Year, date.Month))
            ReportNoSuchDay(word, $"{date.Year}年{date.Month}月 has {DateTime.DaysInMonth(date.Year, date.Month)} days");
        else
            return new JapaneseDay(new DateOnly(date.Year, date.Month, date.Day));
        return null;
    }

    private static (int Year, int Month, int Day)? Numbers(Piece word) =>
        word.Split(word.Text.Contains('/') ? '/' : '-') is [var year, var month, var day]
        && (year.Number(4, 4), month.Number(1, 2), day.Number(1, 2)) is ({ } y, { } m, { } d)
            ? (y, m, d)
            : null;

    private static void ReportNoDate(Piece word) => word.Report(
        Codes.HoursSyntax,
        $"`{word.Written}` is not a date, expected year, month and day",
        "write `2026-12-29`, and a range as `2026-12-29..2027-01-03`");

    private static void ReportNoSuchDay(Piece word, string hint) =>
        word.Report(Codes.NoSuchDay, $"`{word.Written}` is a day that no calendar has, expected one that exists", hint);

    private static void ReportReversed(Piece word, string turned) => word.Report(
        Codes.HoursReversed,
        $"`{word.Written}` ends before it begins, expected the earlier day first",
        $"did you mean `{turned}`?");
}
