using System.Collections.Immutable;
using Annai.Calendar;
using Annai.Diagnostics;
using Annai.Events.Counting;
using Annai.Events.Storing;

namespace Annai.Events.Sealing;

/// <summary>
/// The tallies of a city, day by day: kept beside the sealed files that they come from, derived again where they do not
/// fit them, and for a day whose events are gone as they were when these went.
/// </summary>
/// <param name="folder">The log.</param>
/// <param name="tenant">The city.</param>
/// <param name="findings">Told of what cannot be counted.</param>
/// <param name="step">Called before each change of a file: a test ends there.</param>
internal sealed class DayBooks(string folder, string tenant, Findings findings, Action<string>? step = null)
{
    private readonly DurableFiles _files = new(step);

    /// <summary>All that was counted so far, the day that is not over included.</summary>
    public Tally All()
    {
        var growing = SegmentName.AllIn(folder).ToHashSet();
        var sealedDays = LogFolder.Closed(folder, tenant, growing).ToLookup(name => name.Segment.Day);
        var days = sealedDays.Select(day => day.Key)
            .Union(DayName.Tallied(folder, tenant).Select(name => name.Day)).Order();
        return Tally.Together(
        [
            .. days.AsParallel().AsOrdered().Select(day => Of(day, [.. sealedDays[day]], growing)),
            OfGrowing(growing),
        ]);
    }

    /// <returns>Whether the kept tally of each day is what its events say.</returns>
    public bool Check()
    {
        var areRight = true;
        foreach (var day in LogFolder.Closed(folder, tenant, [.. SegmentName.AllIn(folder)])
            .GroupBy(name => name.Segment.Day))
            areRight &= Check(day.Key, [.. day]);
        return areRight;
    }

    /// <summary>The tally of a day that is sealed, counted again if need be.</summary>
    public DayTally? Count(JapaneseDay day, ImmutableArray<SealedName> files)
    {
        var kept = DayTally.Read(new DayName(tenant, day), folder);
        var segments = SegmentsOf(files);
        if (kept is { IsFrozen: true })
            return Thawed(kept, day, files);
        if (kept?.IsOf(segments) is true)
            return kept;
        // Never is a tally written over for events that are not here.
        if (files.IsEmpty)
        {
            if (kept is null)
                TellUnreadable(day);
            return kept;
        }

        if (Derive(day, files) is not { } derived)
            return kept;
        Keep(derived, day);
        return derived;
    }

    public void Keep(DayTally tally, JapaneseDay day)
    {
        var name = new DayName(tenant, day);
        _files.MakeFolderOf(name.TallyIn(folder));
        _files.Write(name.TallyIn(folder), tally.ToJson(name));
    }

    /// <returns>What the files say, or null with a finding where one is not what was sealed.</returns>
    public DayTally? Derive(JapaneseDay day, ImmutableArray<SealedName> files)
    {
        var (terms, counted) = (new LogTerms(), new RunningTally());
        var areWhole = true;
        foreach (var name in files)
        {
            var events = SealedFile.Read(name, folder, terms);
            areWhole &= events is not null;
            foreach (var happened in events ?? SealedFile.Missing(name, folder, findings))
                counted.Add(happened);
        }

        return areWhole ? new DayTally(DayTally.Current, SegmentsOf(files), false, counted.Counted()) : null;
    }

    /// <returns>Whether each file is what was sealed; those that are not are told.</returns>
    public bool AreWhole(ImmutableArray<SealedName> files)
    {
        var broken = files.Where(name => !SealedFile.IsWhole(name, folder)).ToList();
        broken.ForEach(name => SealedFile.Missing(name, folder, findings));
        return broken.Count == 0;
    }

    // Of a day whose events are gone nothing else is left.
    private void TellUnreadable(JapaneseDay day) => findings.Add(
        Codes.WrongTally,
        new SourcePlace(new DayName(tenant, day).TallyIn(folder)),
        "this tally cannot be read, and the events of its day are gone",
        "the day was left out of the count; put the file back from a backup");

    private Tally Of(JapaneseDay day, ImmutableArray<SealedName> files, HashSet<SegmentName> growing)
    {
        // A day whose segment was put back is counted from that.
        if (files.IsEmpty && growing.Any(name => name.Day == day)
            && DayTally.Read(new DayName(tenant, day), folder) is not { IsFrozen: true })
            return Nothing.Tally;
        try
        {
            return (Count(day, files) ?? Nothing).Tally;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Whoever may only read counts, and keeps nothing.
            return (Derive(day, files) ?? Nothing).Tally;
        }
    }

    private static DayTally Nothing { get; } = new(DayTally.Current, [], false, new RunningTally().Counted());

    // What came for a day that was forgotten already: a clock was wrong by a year. It is counted besides.
    private DayTally? Thawed(DayTally frozen, JapaneseDay day, ImmutableArray<SealedName> files)
    {
        var others = files
            .Where(name => SealManifest.Read(name, folder)?.Sha256 is not { } hash || !frozen.Segments.Contains(hash))
            .ToImmutableArray();
        return others.IsEmpty || Derive(day, others) is not { } more
            ? frozen
            : frozen with
            {
                Segments = frozen.Segments.AddRange(more.Segments),
                Tally = Tally.Together([frozen.Tally, more.Tally]),
            };
    }

    private bool Check(JapaneseDay day, ImmutableArray<SealedName> files)
    {
        var name = new DayName(tenant, day);
        var kept = DayTally.Read(name, folder);
        if (Derive(day, files) is not { } derived)
            return false;
        if (kept is null or { IsFrozen: true } || !kept.IsOf(derived.Segments)
            || kept.ToJson(name).AsSpan().SequenceEqual(derived.ToJson(name)))
            return true;
        findings.Add(
            Codes.WrongTally,
            new SourcePlace(name.TallyIn(folder)),
            "this tally is not what the events of its day say",
            "it was counted anew; a report that was made from it should be made again");
        Keep(derived, day);
        return false;
    }

    private Tally OfGrowing(IEnumerable<SegmentName> growing)
    {
        var terms = new LogTerms();
        return Tally.Of(tenant, growing
            .OrderBy(name => name.Day).ThenBy(name => name.Number)
            .SelectMany(name => LogFolder.Growing(name, folder, terms, findings)));
    }

    private ImmutableArray<string> SegmentsOf(ImmutableArray<SealedName> files) =>
        [.. files.Select(name => SealManifest.Read(name, folder)?.Sha256 ?? "")];
}
