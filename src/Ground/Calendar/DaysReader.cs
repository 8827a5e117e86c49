using Annai.Diagnostics;

namespace Annai.Calendar;

/// <summary>Reads one word that names days: 月, 月-金, 土日祝, 毎日, a date or a range of dates.</summary>
internal static class DaysReader
{
    /// <summary>The days, or null after a finding.</summary>
    public static RuleDays? Read(Piece word)
    {
        if (HoursWords.IsDate(word))
            return DatesReader.Read(word);
        if (DayWords.Slots(word) is { IsEmpty: false } slots)
            return new RuleDays.Week(slots);
        if (word.Halves("-", "~") is ({ IsEmpty: false }, { IsEmpty: false }) ends)
            return Range(ends.Left, ends.Right);
        ReportUnknown(word);
        return null;
    }

    // 土-月 runs over the end of the week.
    private static RuleDays.Week? Range(Piece left, Piece right)
    {
        var (first, last) = (Weekday(left), Weekday(right));
        if (first is not { } from || last is not { } until)
            return null;
        var length = (until - from + 7) % 7 + 1;
        return new RuleDays.Week([.. Enumerable.Range(from, length).Select(slot => slot % 7)]);
    }

    private static int? Weekday(Piece word)
    {
        var slot = DayWords.Day(word);
        if (slot is null)
            ReportUnknown(word);
        else if (slot == WeekSlot.Holiday)
            ReportHolidayInRange(word);
        return slot == WeekSlot.Holiday ? null : slot;
    }

    private static void ReportUnknown(Piece word) => word.Report(
        Codes.HoursSyntax,
        $"`{word.Written}` is not a day, expected `月` to `日`, `祝`, `毎日` or a date",
        DayHint.For(word));

    private static void ReportHolidayInRange(Piece word) => word.Report(
        Codes.HoursSyntax,
        $"`{word.Written}` stands in a range, expected a weekday, for holidays have no place in the week",
        $"write it behind a `・`, as in `月-日・{word.Written}`");
}
