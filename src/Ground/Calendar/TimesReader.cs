using Annai.Diagnostics;

namespace Annai.Calendar;

/// <summary>Reads what stands behind the days of a rule: intervals, or 休.</summary>
internal static class TimesReader
{
    /// <summary>The hours; where there were findings, those that could be read.</summary>
    public static DayHours Read(List<Piece> words)
    {
        var read = new List<(Piece Word, OpenInterval Interval)>();
        foreach (var word in words)
            if (word.Text is "休")
                CheckAlone(word, words);
            else if (!HoursWords.IsTime(word))
                BeginAnew(read, word);
            else if (IntervalReader.Read(word) is { } interval)
                Add(read, word, interval);
        return DayHours.Of(read.Select(known => known.Interval));
    }

    private static void Add(List<(Piece Word, OpenInterval Interval)> read, Piece word, OpenInterval interval)
    {
        var other = read.FindIndex(known => known.Interval.Overlaps(interval));
        if (other >= 0)
            ReportOverlap(word, read[other].Word);
        else
            read.Add((word, interval));
    }

    private static void CheckAlone(Piece closed, List<Piece> words)
    {
        if (words.Exists(word => word.Text is not "休" && HoursWords.IsTime(word)))
            closed.Report(
                Codes.HoursSyntax,
                "`休` stands beside times, expected one or the other",
                "delete `休`, or the times of the rule");
    }

    // Most likely a `;` is missing: what follows then belongs to other days and overlaps nothing before it.
    private static void BeginAnew(List<(Piece Word, OpenInterval Interval)> read, Piece word)
    {
        ReportBehind(word);
        read.Clear();
    }

    private static void ReportOverlap(Piece word, Piece earlier) => word.Report(
        Codes.HoursOverlap,
        $"`{word.Written}` overlaps `{earlier.Written}`, expected times that follow each other",
        "write one interval over both, or correct where one of them begins or ends");

    private static void ReportBehind(Piece word) => word.Report(
        Codes.HoursSyntax,
        $"`{word.Written}` stands behind times, expected a time, or `;` before the next days",
        DayHint.Spoken(word) ?? $"write `; {word.Written}` if a new rule begins here, and times as in `9:00-12:00`");
}
