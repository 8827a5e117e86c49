using System.Globalization;
using Annai.Calendar;

namespace Annai.Events.Storing;

/// <summary>
/// The name of one file of the log: its Japanese day and its number within it, as in `2026/2026-11-20.1.log`.
/// </summary>
internal readonly record struct SegmentName(JapaneseDay Day, int Number)
{
    private const string Ending = "log";

    public string PathIn(string folder) => Path.Combine(
        folder,
        Day.Date.Year.ToString("0000", CultureInfo.InvariantCulture),
        string.Create(CultureInfo.InvariantCulture, $"{Day}.{Number}.{Ending}"));

    /// <summary>Every segment of a log, oldest first.</summary>
    public static IEnumerable<SegmentName> AllIn(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.EnumerateFiles(folder, $"*.{Ending}", SearchOption.AllDirectories)
            .Select(path => Read(Path.GetRelativePath(folder, path))).OfType<SegmentName>()
            .OrderBy(name => name.Day).ThenBy(name => name.Number);

    /// <summary>The segment of a day that still grows.</summary>
    public static SegmentName LastOf(JapaneseDay day, string folder) =>
        AllIn(folder).LastOrDefault(name => name.Day == day, new SegmentName(day, 1));

    private static SegmentName? Read(string path) =>
        Path.GetFileName(path).Split('.') is [var day, var number, Ending]
        && JapaneseDay.TryParse(day, out var read)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && new SegmentName(read, count) is var name
        && name.PathIn("") == path   // a copy that somebody put elsewhere is not counted twice
            ? name
            : null;
}
