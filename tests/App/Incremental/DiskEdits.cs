using System.Globalization;
using System.Text.RegularExpressions;

namespace Annai.Tests.App.Incremental;

/// <summary>What editors, copies, versions and the clock do to files: little of it changes what they say.</summary>
internal static partial class DiskEdits
{
    private static readonly DateTime Moment = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    public static IReadOnlyList<Edit> All =>
    [
        ResetStamps, Touch, WriteAgain, LeaveBackup, Swap, Swap, Later, Later, Later, ToTurn, ToTurn, ToTurn,
        ToFiscalYear, Back,
    ];

    private static string ResetStamps(EditedSite site)
    {
        foreach (var path in site.Sources)
            File.SetLastWriteTimeUtc(site.Full(path), Moment);
        return "all time stamps are one";
    }

    private static string? Touch(EditedSite site)
    {
        if (site.Any(site.Sources) is not { } path)
            return null;
        File.SetLastWriteTimeUtc(site.Full(path), Moment.AddSeconds(site.Random.Next(1_000_000)));
        return $"{path}: another time stamp";
    }

    private static string? WriteAgain(EditedSite site)
    {
        if (site.Any(site.Sources) is not { } path)
            return null;
        site.Write(path, site.Bytes(path));
        return $"{path}: written as it was";
    }

    private static string? LeaveBackup(EditedSite site)
    {
        if (site.Any(site.Sources) is not { } path || path.EndsWith('~'))
            return null;
        site.Write(path + "~", "an editor left it");
        return $"{path}~: an editor leaves it";
    }

    // Each keeps the time stamp of its name, as after two renames by way of a third name, and back.
    private static string? Swap(EditedSite site)
    {
        var folder = site.Any("notices", "notices", "programmes", "pages", "places", "occasions", "media")!;
        var files = site.Files($"content/{folder}");
        if (site.Any(files) is not { } one || site.Any(files) is not { } other || one == other)
            return null;
        var (ones, others) = (site.Bytes(one), site.Bytes(other));
        Keeping(site, one, others);
        Keeping(site, other, ones);
        return $"{one} and {other}: swapped";
    }

    private static void Keeping(EditedSite site, string path, byte[] bytes)
    {
        var written = File.GetLastWriteTimeUtc(site.Full(path));
        site.Write(path, bytes);
        File.SetLastWriteTimeUtc(site.Full(path), written);
    }

    private static string Later(EditedSite site) => To(site, site.Today.AddDays(site.Random.Next(1, 12)));

    private static string Back(EditedSite site) =>
        To(site, site.Random.Next(2) == 0 ? EditedSite.Start : site.Today.AddDays(-site.Random.Next(1, 30)));

    // To a day that some file names, to the day after, or to where its end comes near.
    private static string? ToTurn(EditedSite site)
    {
        var days = site.Files("content").Where(path => !path.EndsWith(".webp", StringComparison.Ordinal))
            .SelectMany(path => Day().Matches(site.Read(path)).Select(match => match.Value))
            .Where(day => string.CompareOrdinal(day, "2026-09") > 0 && string.CompareOrdinal(day, "2028") < 0)
            .ToList();
        return site.Any(days) is { } day && DateOnly.TryParse(day, CultureInfo.InvariantCulture, out var turn)
            ? To(site, turn.AddDays(site.Random.Next(4) switch { 0 => 0, 1 => 1, 2 => -13, _ => -14 }))
            : null;
    }

    private static string ToFiscalYear(EditedSite site) =>
        To(site, new DateOnly(2027, site.Any("1", "4") is "1" ? 1 : 4, 1).AddDays(-site.Random.Next(2)));

    private static string To(EditedSite site, DateOnly day)
    {
        site.Today = day;
        return string.Create(CultureInfo.InvariantCulture, $"it is {day:yyyy-MM-dd}");
    }

    [GeneratedRegex(@"\b20\d\d-\d\d-\d\d\b")]
    private static partial Regex Day();
}
