using System.Collections.Immutable;
using System.Globalization;
using Annai.Calendar;
using Annai.Diagnostics;
using Annai.Events.Sealing;
using Annai.Events.Storing;

namespace Annai.Events.Forgetting;

/// <summary>
/// Removes what is kept no longer. The tally of a day is frozen first, and the certificate is on disk before the first
/// file goes: whoever is killed in between ends it the next time.
/// </summary>
/// <param name="folder">The log.</param>
/// <param name="time">Says what is due.</param>
/// <param name="tool">What the certificate says did it.</param>
/// <param name="findings">Told of what cannot be forgotten.</param>
public sealed class Forgetter(string folder, TimeProvider time, string tool, Findings findings)
{
    private const string Certificates = "certificates";
    private const string Unfinished = ".pending";

    /// <summary>Called before each change of a file: a test ends there.</summary>
    internal Action<string>? Step { get; init; }

    private DurableFiles Files => new(Step);

    /// <returns>The cities of which anything is kept.</returns>
    public IEnumerable<string> Tenants => SealedName.Tenants(folder).Where(tenant =>
        SealedName.OfTenant(folder, tenant).Any() || DayName.Tallied(folder, tenant).Any()
        || Pending(tenant) is not null);

    /// <summary>What is due, without touching anything.</summary>
    public Certificate Due(string tenant, Retention rule) => Due(tenant, rule, _ => true);

    private Certificate Due(string tenant, Retention rule, Func<JapaneseDay, bool> areFrozen)
    {
        var today = JapaneseDay.Today(time);
        var files = LogFolder.Closed(folder, tenant, [.. SegmentName.AllIn(folder)]).ToList();
        var due = files
            .Where(name => Retention.EventsUntil(name.Segment.Day) <= today && areFrozen(name.Segment.Day))
            .ToList();
        var left = files.Except(due).Select(name => name.Segment.Day).ToHashSet();
        var tallies = DayName.Tallied(folder, tenant).Select(name => name.Day)
            .Union(due.Select(name => name.Segment.Day))
            .Order()
            .ToLookup(day => rule.TallyUntil(day) <= today && !left.Contains(day));
        var days = due.Select(name => name.Segment.Day).ToHashSet();
        return new Certificate(
            tenant,
            time.GetUtcNow(),
            rule,
            [.. due.SelectMany(Described)],
            [
                .. tallies[true].Select(day => Tally(tenant, day)),
                .. DayName.WithAccess(folder, tenant).Where(name => rule.TallyUntil(name.Day) <= today)
                    .Select(name => Described(name.AccessIn(folder), name.Day, 0)),
            ],
            [.. tallies[false].Where(days.Contains).Select(day => Tally(tenant, day))],
            tool);
    }

    /// <returns>What was forgotten, with the file that says so; null where nothing was due.</returns>
    public (Certificate Certificate, string Path)? Forget(string tenant, string? city, Retention rule)
    {
        using var taken = KeepingLock.Take(folder, findings);
        if (taken is null)
            return null;
        if (Pending(tenant) is { } begun)
            return (End(begun, city), begun);
        var frozen = Freeze(tenant, Due(tenant, rule));
        // The hashes of tallies are those of frozen ones.
        var due = Due(tenant, rule, frozen.Contains);
        if (due.IsEmpty)
            return null;
        var path = NewPath(tenant);
        Files.MakeFolderOf(path);
        Files.Write(path + Unfinished, due.ToJson());
        return (End(path, city), path);
    }

    // A day that cannot be counted is not forgotten before somebody has looked at it.
    private HashSet<JapaneseDay> Freeze(string tenant, Certificate due)
    {
        var books = new DayBooks(folder, tenant, findings, Step);
        var frozen = new HashSet<JapaneseDay>();
        foreach (var day in due.Events.Select(file => file.Day).Distinct())
        {
            var files = SealedName.OfTenant(folder, tenant).Where(name => name.Segment.Day == day).ToImmutableArray();
            // A tally that was kept proves nothing of files that were changed since.
            if (!books.AreWhole(files) || books.Count(day, files) is not { } counted)
                continue;
            books.Keep(counted with { IsFrozen = true }, day);
            frozen.Add(day);
        }

        return frozen;
    }

    private Certificate End(string path, string? city)
    {
        var certificate = Certificate.Read(File.ReadAllBytes(path + Unfinished));
        foreach (var file in certificate.Events.Concat(certificate.Tallies))
            Files.Delete(Path.Combine(folder, file.Path));
        Files.Write(Path.ChangeExtension(path, ".txt"), System.Text.Encoding.UTF8.GetBytes(
            CertificateText.Of(certificate, city)));
        Files.Move(path + Unfinished, path);
        return certificate;
    }

    private IEnumerable<ForgottenFile> Described(SealedName name)
    {
        var events = SealManifest.Read(name, folder)?.Events ?? 0;
        yield return Described(name.PathIn(folder), name.Segment.Day, events);
        if (File.Exists(name.ManifestIn(folder)))
            yield return Described(name.ManifestIn(folder), name.Segment.Day, 0);
    }

    private ForgottenFile Tally(string tenant, JapaneseDay day) =>
        Described(new DayName(tenant, day).TallyIn(folder), day, 0);

    private ForgottenFile Described(string path, JapaneseDay day, int events) => new(
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'),
        day,
        events,
        File.Exists(path) ? SealManifest.HashOf(File.ReadAllBytes(path)) : "");

    private string? Pending(string tenant) =>
        Directory.Exists(FolderOf(tenant))
            ? Directory.EnumerateFiles(FolderOf(tenant), "*" + Unfinished).Order(StringComparer.Ordinal)
                .Select(path => path[..^Unfinished.Length]).FirstOrDefault()
            : null;

    private string NewPath(string tenant)
    {
        var day = JapaneseDay.Today(time);
        for (var number = 1; ; number++)
        {
            var path = Path.Combine(
                FolderOf(tenant), string.Create(CultureInfo.InvariantCulture, $"{day}.{number}.json"));
            if (!File.Exists(path))
                return path;
        }
    }

    private string FolderOf(string tenant) => Path.Combine(folder, tenant, Certificates);
}
