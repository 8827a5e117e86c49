using System.Globalization;
using Annai.App.CommandLine;
using Annai.App.Fleet;
using Annai.App.Watching;
using Annai.Calendar;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Output;
using Annai.Pages;
using Annai.Pages.Checking;
using Annai.Pages.Maintaining;
using Annai.Pages.Records;

namespace Annai.App.Commands;

/// <summary>
/// From the author's files to a release: read, render, publish. Any error on the way leaves the old site.
/// </summary>
internal sealed class SiteBuild(Invocation invocation)
{
    public const string VocabularyFile = "collector/vocabulary.json";

    private readonly Findings _findings = invocation.Findings;
    private readonly long _started = TimeProvider.System.GetTimestamp();

    /// <summary>Whether pages that change are also read as a browser would, which takes longer than drawing.</summary>
    public bool ParsesChangedPages { get; init; }

    /// <summary>What was left by the build before, where there was one in this process.</summary>
    public BuildMemory Memory { private get; init; } = new();

    /// <summary>Gets changed pages that may be shown before the release is there.</summary>
    public Action<PagesAhead>? ShowAhead { private get; init; }

    /// <summary>What came of it in numbers, or null where nothing was published.</summary>
    public CityOutcome? Outcome { get; private set; }

    public Site? Read() => SiteReader.Read(
        invocation.SiteFolder, _findings, JapaneseDay.Today(invocation.Time), invocation.Surroundings.Stop);

    /// <summary>The same, with sentences that are checked when they are drawn.</summary>
    public ReadSite? ReadToDraw() => SiteReader.ReadToDraw(
        invocation.SiteFolder,
        _findings,
        JapaneseDay.Today(invocation.Time),
        Memory.Files,
        invocation.Surroundings.Stop);

    /// <returns>One line that says what came of it, and one that says until when; or null after errors.</returns>
    public string? Publish()
    {
        var shared = invocation.City?.Shared;
        var fingerprint = shared is { Hashes: null }
            ? null
            : Memory.Fingerprint(invocation.SiteFolder, SiteSources.In(invocation.SiteFolder), shared?.Hashes);
        if (Repeated(fingerprint) is { } summary)
            return summary;
        var read = ReadToDraw();
        // Of many files reading leaves more behind than it keeps, and drawing would take new memory beside it.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Optimized);
        return read is null ? null : Publish(read, fingerprint);
    }

    // Nothing is read or drawn where the last build was of the same, and what it said still holds. It is asked for
    // again under the lock, since another build may have ended in between.
    private string? Repeated(SiteFingerprint? fingerprint)
    {
        if (Same(fingerprint) is null)
            return null;
        using var taken = TakenOutput.Of(invocation);
        if (taken is null || Same(fingerprint) is not { } last)
            return null;
        last.Repeat(_findings);
        return Summary(last.Heaviest, new Release("", last.Files, [], []), drawn: 0) + last.Told;
    }

    private LastBuild? Same(SiteFingerprint? fingerprint) =>
        fingerprint is not null
        && LastBuild.Of(new Releases(invocation.OutputFolder)) is { } last
        && last.Holds(fingerprint.Whole, JapaneseDay.Today(invocation.Time))
            ? last
            : null;

    public string? Publish(ReadSite read, SiteFingerprint? fingerprint)
    {
        var site = read.Site;
        using var taken = TakenOutput.Of(invocation);
        if (taken is null)
            return null;
        var releases = new Releases(invocation.OutputFolder);
        var (before, isOwn) = Memory.Pages(releases);
        var earlier = before is null ? null : new EarlierPages(before, releases.ReadBeside);
        var pages = PagesOf(read, fingerprint?.Sources(), earlier);
        var beside = pages.Beside();
        if (pages.AnyFaults || _findings.AnyErrors)
        {
            // Without its stand-ins nothing is laid out, but all that is wrong is told.
            pages.Draw(_ => { });
            return null;
        }

        // What is being maintained stays so, until somebody ends it.
        var on = MaintenanceFiles.Read(releases.ReadBeside(MaintenanceFiles.On));
        var maintained = new MaintainedSite([], beside, on);
        var check = ParsesChangedPages ? CheckOf(site) : null;
        using var draft = new SiteDraft(releases, maintained, check, isOwn) { KeepsAhead = ShowAhead is not null };
        pages.Draw(draft.Add, draft.Keep);
        draft.Tell();
        if (_findings.AnyErrors)
            return null;
        var vocabulary = new Page(VocabularyFile, SiteVocabulary.Of(site).ToJson());
        // The collector has to know a page's ids before anybody can see it.
        if (!pages.AnyGone && IsLaidOut(releases, vocabulary))
            ShowFew(draft.Ahead(site.Configuration.BasePath));
        // What the next build wants to know is written down while the disk takes the release.
        var note = Task.Run(() => NoteOf(pages, fingerprint));
        var release = draft.Publish(vocabulary);
        TellChanges(release);
        var told = $"\n{Until(site)}{WithoutPosition(site)}{ReleasePages.Told(on)}";
        if (note.GetAwaiter().GetResult() is { } whole)
            LeaveForNext(release, pages, whole, fingerprint!, told);
        return Summary(pages.Heaviest, release, pages.Drawn) + told;
    }

    // What was written meanwhile may be on the pages and not in the hashes. Who follows every change hears of it.
    private PagesNote? NoteOf(SitePages pages, SiteFingerprint? fingerprint) => fingerprint is not null
        && (ShowAhead is not null || fingerprint.IsOf(SiteSources.In(invocation.SiteFolder)))
            ? new PagesNote(pages.Records)
            : null;

    private void ShowFew(PagesAhead? pages)
    {
        if (pages is not null)
            ShowAhead?.Invoke(pages);
    }

    private static bool IsLaidOut(Releases releases, Page page) =>
        releases.ReadBeside(page.Path)?.AsSpan().SequenceEqual(page.Utf8.Span) is true;

    /// <summary>All pages of a site, to be drawn anew.</summary>
    public SitePages PagesOf(ReadSite read) => PagesOf(read, null, null);

    private SitePages PagesOf(ReadSite read, Sources? sources, EarlierPages? earlier)
    {
        var shared = invocation.City?.Shared;
        var templates = new TemplateSet(invocation.SiteFolder, _findings, shared?.Templates);
        var words = WordSets.Read(
            invocation.SiteFolder, read.Site.Configuration.Languages, _findings, shared?.Folder);
        var stop = invocation.Surroundings.Stop;
        return new SitePages(read.Site, templates, words, invocation.Time, _findings, sources, stop)
        {
            Earlier = earlier,
            Proses = read.Proses,
        };
    }

    private void LeaveForNext(
        Release release, SitePages pages, PagesNote note, SiteFingerprint fingerprint, string told)
    {
        Memory.Keep(release, note);
        var (from, until) = LastBuild.Days(pages.Days, JapaneseDay.Today(invocation.Time));
        new LastBuild(
            Path.GetFileName(release.Folder),
            fingerprint.Whole,
            from,
            until,
            release.Files,
            pages.Heaviest,
            told,
            LastBuild.WarningsOf(_findings)).Leave(release);
    }

    public PageCheck CheckOf(Site site) => new(site, new Routes(site.Configuration), _findings);

    private string Until(Site site) => NextChange.Of(site, JapaneseDay.Today(invocation.Time)) is { } next
        ? $"changes by itself on {next}"
        : "does not change by itself";

    private static string WithoutPosition(Site site)
    {
        var places = site.PlaceSets
            .SelectMany(set => set.Places)
            .Count(place => place is { IsPaused: false, Position: null });
        return places switch
        {
            0 => "",
            1 => "\n1 place has no position: it is listed, but not by distance",
            _ => $"\n{places} places have no position: they are listed, but not by distance",
        };
    }

    private void TellChanges(Release release)
    {
        if (!invocation.IsVerbose)
            return;
        foreach (var path in release.Changed)
            invocation.Surroundings.Error.WriteLine($"changed {path}");
        foreach (var path in release.Removed)
            invocation.Surroundings.Error.WriteLine($"removed {path}");
    }

    private string Summary((string Path, int Length) heaviest, Release release, int drawn)
    {
        Outcome = new CityOutcome(release.Files, drawn, release.Changed.Length, release.Removed.Length);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{release.Files} files, {drawn} drawn, " +
            $"{release.Changed.Length} changed, {release.Removed.Length} removed, " +
            $"{TimeProvider.System.GetElapsedTime(_started).TotalSeconds:0.00} s, " +
            $"heaviest {heaviest.Path} ({heaviest.Length / 1024.0:0.0} KB)");
    }
}
