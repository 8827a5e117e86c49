using System.Globalization;
using Annai.Calendar;

namespace Annai.Events.Storing;

/// <summary>
/// The name of one file of the log: its Japanese day and its number within it, as in `2026/2026-11-20.1.log`.
/// </summary>
internal readonly record struct SegmentName(JapaneseDay Day, int Number)
{
    private const string Ending = "log";
    public const string YearPattern = "????";

    public string PathIn(string folder) => Path.Combine(
        folder,
        Day.Date.Year.ToString("0000", CultureInfo.InvariantCulture),
        string.Create(CultureInfo.InvariantCulture, $"{Day}.{Number}.{Ending}"));

    /// <summary>Every segment of a log, oldest first.</summary>
    public static IEnumerable<SegmentName> AllIn(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.EnumerateDirectories(folder, YearPattern)
            .SelectMany(year => Directory.EnumerateFiles(year, $"*.{Ending}"))
            .Select(path => Read(Path.GetRelativePath(folder, path))).OfType<SegmentName>()
            .OrderBy(name => name.Day).ThenBy(name => name.Number);

    /// <returns>What `2026-11-20.1` names, or null where it names none.</returns>
    public static SegmentName? ReadFile(string name) =>
        name.Split('.') is [var day, var number]
        && JapaneseDay.TryParse(day, out var read)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new SegmentName(read, count)
            : null;

    // A copy that somebody put elsewhere is not counted twice.
    private static SegmentName? Read(string path) =>
        ReadFile(Path.GetFileNameWithoutExtension(path)) is { } name && name.PathIn("") == path ? name : null;
}
