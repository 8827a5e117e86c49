using Annai.Diagnostics;

namespace Annai.Calendar;

/// <summary>Reads one interval: <c>9:00-12:00</c>.</summary>
internal static class IntervalReader
{
    public static OpenInterval? Read(Piece word)
    {
        if (word.Halves("-", "~") is not ({ IsEmpty: false }, { IsEmpty: false }) ends)
        {
            ReportHalf(word);
            return null;
        }

        var (first, last) = (Time(ends.Left), Time(ends.Right));
        if (first is not { } from || last is not { } until)
            return null;
        if (from < until)
            return new OpenInterval(from, until);
        ReportReversed(word, from, until);
        return null;
    }

    private static ClockTime? Time(Piece word)
    {
        if (word.Halves(":") is not { } parts
            || (parts.Left.Number(1, 2), parts.Right.Number(2, 2)) is not ({ } hour, { } minute))
            ReportNoTime(word);
        else if (minute > 59 || hour * 60 + minute > ClockTime.EndOfDay.Minutes)
            ReportNotOnClock(word);
        else
            return new ClockTime(hour * 60 + minute);
        return null;
    }

    private static void ReportHalf(Piece word) => word.Report(
        Codes.HoursSyntax,
        $"`{word.Written}` is not an interval, expected two times with a dash between",
        HoursWords.IsWholeDay(word)
            ? "open all day is `0:00-24:00`"
            : "write from when until when, as in `9:00-12:00`");

    private static void ReportNoTime(Piece word) => word.Report(
        Codes.HoursSyntax,
        $"`{word.Written}` is not a time, expected hours and minutes",
        "write `9:00` or `17:30`; what else there is to say has its place in a note");

    private static void ReportNotOnClock(Piece word) => word.Report(
        Codes.HoursTime,
        $"`{word.Written}` is on no clock, expected `0:00` to `24:00`",
        "write hours after midnight under the next day, from `0:00` on");

    private static void ReportReversed(Piece word, ClockTime from, ClockTime until) => word.Report(
        Codes.HoursReversed,
        $"`{word.Written}` does not end after it begins, expected the earlier time first",
        HintFor(from, until));

    private static string HintFor(ClockTime from, ClockTime until) =>
        from == until ? "a whole day is `0:00-24:00`"
        : until == ClockTime.StartOfDay || from == ClockTime.EndOfDay ? "write the end of a day as `24:00`"
        : $"did you mean `{until}-{from}`? over midnight write `{from}-24:00`, and `0:00-{until}` under the next day";
}
