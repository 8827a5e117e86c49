using System.Globalization;
using Annai.Events.Storing;

namespace Annai.Events.Sealing;

/// <summary>The name of a city's part of a segment that is closed: `aoba/2026/2026-11-20.1.log.gz`.</summary>
internal readonly record struct SealedName(string Tenant, SegmentName Segment)
{
    private const string Ending = ".log.gz";
    private const string ManifestEnding = ".json";

    public string PathIn(string folder) => Beside(folder, Ending);

    /// <summary>What was sealed: how much, and its hashes.</summary>
    public string ManifestIn(string folder) => Beside(folder, ManifestEnding);

    /// <summary>Those of a city, oldest first.</summary>
    public static IEnumerable<SealedName> OfTenant(string folder, string tenant) =>
        Find(Path.Combine(folder, tenant), tenant, "*");

    /// <summary>Those of a day, city by city.</summary>
    public static IEnumerable<SealedName> OfDay(string folder, Calendar.JapaneseDay day) =>
        Tenants(folder).SelectMany(tenant => Find(Path.Combine(folder, tenant), tenant, $"{day}.*"));

    /// <summary>The cities of which anything is kept, in order.</summary>
    public static IEnumerable<string> Tenants(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path)).Where(IsTenant)
            .Order(StringComparer.Ordinal);

    /// <summary>What is kept of one city.</summary>
    public static string FolderOf(string folder, string tenant, int year) =>
        Path.Combine(folder, tenant, year.ToString("0000", CultureInfo.InvariantCulture));

    // Of two files that belong together one may be gone, and that must be seen.
    private static IEnumerable<SegmentName> Named(string year, string pattern, string ending) =>
        Directory.EnumerateFiles(year, pattern + ending)
            .Select(path => SegmentName.ReadFile(Path.GetFileName(path)[..^ending.Length]))
            .OfType<SegmentName>();

    private static bool IsTenant(string name) => Term.TryRead(name, out _);

    private string Beside(string folder, string ending) => Path.Combine(
        FolderOf(folder, Tenant, Segment.Day.Date.Year),
        string.Create(CultureInfo.InvariantCulture, $"{Segment.Day}.{Segment.Number}{ending}"));

    private static IEnumerable<SealedName> Find(string folder, string tenant, string pattern) =>
        !Directory.Exists(folder)
            ? []
            : Directory.EnumerateDirectories(folder, SegmentName.YearPattern)
                .SelectMany(year => Named(year, pattern, Ending).Concat(Named(year, pattern, ManifestEnding)))
                .Distinct()
                .Select(name => new SealedName(tenant, name))
                .OrderBy(name => name.Segment.Day).ThenBy(name => name.Segment.Number);
}
