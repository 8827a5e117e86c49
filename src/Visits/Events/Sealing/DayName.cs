using System.Globalization;
using Annai.Calendar;

namespace Annai.Events.Sealing;

/// <summary>A day of a city.</summary>
internal readonly record struct DayName(string Tenant, JapaneseDay Day)
{
    private const string Ending = ".tally.json";

    public string TallyIn(string folder) =>
        Path.Combine(SealedName.FolderOf(folder, Tenant, Day.Date.Year), Day + Ending);

    /// <summary>The days of a city of which there is a tally.</summary>
    public static IEnumerable<DayName> Tallied(string folder, string tenant)
    {
        var own = Path.Combine(folder, tenant);
        if (!Directory.Exists(own))
            yield break;
        foreach (var path in Directory.EnumerateDirectories(own)
            .SelectMany(year => Directory.EnumerateFiles(year, "*" + Ending)))
            if (JapaneseDay.TryParse(Path.GetFileName(path)[..^Ending.Length], out var day)
                && new DayName(tenant, day) is var name && name.TallyIn(folder) == path)
                yield return name;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Tenant} {Day}");
}
