using System.Globalization;
using Annai.Calendar;

namespace Annai.Events.Sealing;

/// <summary>A day of a city.</summary>
internal readonly record struct DayName(string Tenant, JapaneseDay Day)
{
    private const string Ending = ".tally.json";
    private const string AccessEnding = ".access.json";

    public string TallyIn(string folder) => Beside(folder, Ending);

    /// <summary>What a web server's own log said of the day.</summary>
    public string AccessIn(string folder) => Beside(folder, AccessEnding);

    /// <summary>The days of a city of which there is a tally.</summary>
    public static IEnumerable<DayName> Tallied(string folder, string tenant) => Find(folder, tenant, Ending);

    /// <summary>The days of a city of which a web server's log was read.</summary>
    public static IEnumerable<DayName> WithAccess(string folder, string tenant) => Find(folder, tenant, AccessEnding);

    private static IEnumerable<DayName> Find(string folder, string tenant, string ending)
    {
        var own = Path.Combine(folder, tenant);
        if (!Directory.Exists(own))
            yield break;
        foreach (var path in Directory.EnumerateDirectories(own)
            .SelectMany(year => Directory.EnumerateFiles(year, "*" + ending)))
            if (JapaneseDay.TryParse(Path.GetFileName(path)[..^ending.Length], out var day)
                && new DayName(tenant, day) is var name && name.Beside(folder, ending) == path)
                yield return name;
    }

    private string Beside(string folder, string ending) =>
        Path.Combine(SealedName.FolderOf(folder, Tenant, Day.Date.Year), Day + ending);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Tenant} {Day}");
}
