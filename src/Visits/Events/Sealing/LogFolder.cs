using Annai.Calendar;
using Annai.Diagnostics;
using Annai.Events.Storing;

namespace Annai.Events.Sealing;

/// <summary>All events of a log, of segments that grow and of those that are sealed.</summary>
internal static class LogFolder
{
    /// <summary>Oldest segment first; also while a collector writes.</summary>
    public static IEnumerable<PageEvent> Events(string folder, Findings findings)
    {
        var growing = SegmentName.AllIn(folder).ToHashSet();
        var terms = new LogTerms();
        var closed = SealedName.Tenants(folder).SelectMany(tenant => Closed(folder, tenant, growing));
        return growing.Select(name => (Segment: name, Sealed: (SealedName?)null))
            .Concat(closed.Select(name => (name.Segment, Sealed: (SealedName?)name)))
            .OrderBy(file => file.Segment.Day).ThenBy(file => file.Segment.Number)
            .ThenBy(file => file.Sealed?.Tenant, StringComparer.Ordinal)
            .SelectMany(file => file.Sealed is { } name
                ? SealedFile.Read(name, folder, terms, findings)
                : Growing(file.Segment, folder, terms, findings));
    }

    /// <summary>A city's sealed files; one whose segment is still there was not sealed to the end.</summary>
    public static IEnumerable<SealedName> Closed(string folder, string tenant, HashSet<SegmentName> growing) =>
        SealedName.OfTenant(folder, tenant).Where(name => !growing.Contains(name.Segment));

    /// <summary>What is in sealed files of a day, so that what was sent then is known again.</summary>
    public static IEnumerable<PageEvent> EventsOf(JapaneseDay day, string folder, Findings findings) =>
        SealedName.OfDay(folder, day).SelectMany(name => SealedFile.Read(name, folder, new LogTerms(), findings));

    public static IEnumerable<PageEvent> Growing(
        SegmentName name, string folder, LogTerms terms, Findings findings)
    {
        var path = name.PathIn(folder);
        foreach (var line in SegmentLine.AllOf(path, terms))
            if (line.Event is { } happened)
                yield return happened;
            else
                findings.Add(
                    Codes.BrokenRecord,
                    new SourcePlace(path, line.Number, 1),
                    "this line is no record, or its checksum is another",
                    "it was left out of the count; if a backup has the line, put the file back");
    }
}
