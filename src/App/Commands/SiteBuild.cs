using System.Globalization;
using Annai.App.CommandLine;
using Annai.App.Fleet;
using Annai.Calendar;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Output;
using Annai.Pages;
using Annai.Pages.Checking;
using Annai.Pages.Maintaining;

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

    /// <summary>What came of it in numbers, or null where nothing was published.</summary>
    public CityOutcome? Outcome { get; private set; }

    public Site? Read() => SiteReader.Read(
        invocation.SiteFolder, _findings, JapaneseDay.Today(invocation.Time), invocation.Surroundings.Stop);

    /// <returns>One line that says what came of it, and one that says until when; or null after errors.</returns>
    public string? Publish()
    {
        var fingerprint = SiteFingerprint.Of(invocation.SiteFolder, invocation.City?.Shared);
        return Repeated(fingerprint) ?? (Read() is { } site ? Publish(site, fingerprint) : null);
    }

    // Nothing is read or drawn where the last build was of the same, and what it said still holds. It is asked for
    // again under the lock, since another build may have ended in between.
    private string? Repeated(string? fingerprint)
    {
        if (Same(fingerprint) is null)
            return null;
        using var taken = TakenOutput.Of(invocation);
        if (taken is null || Same(fingerprint) is not { } last)
            return null;
        last.Repeat(_findings);
        return Summary(last.Heaviest, new Release("", last.Files, [], []), drawn: 0) + last.Told;
    }

    private LastBuild? Same(string? fingerprint) =>
        fingerprint is not null
        && LastBuild.Of(new Releases(invocation.OutputFolder)) is { } last
        && last.Holds(fingerprint, JapaneseDay.Today(invocation.Time))
            ? last
            : null;

    public string? Publish(Site site, string? fingerprint = null)
    {
        using var taken = TakenOutput.Of(invocation);
        if (taken is null)
            return null;
        var releases = new Releases(invocation.OutputFolder);
        var drawing = Drawing(site);
        // What is being maintained stays so, until somebody ends it.
        var on = MaintenanceFiles.Read(releases.ReadBeside(MaintenanceFiles.On));
        var maintained = new MaintainedSite([], drawing.Beside(), on);
        using var draft = new SiteDraft(releases, maintained, ParsesChangedPages ? CheckOf(site) : null);
        drawing.Draw(draft.Add);
        draft.Tell();
        if (_findings.AnyErrors)
            return null;
        var release = draft.Publish(new Page(VocabularyFile, SiteVocabulary.Of(site).ToJson()));
        TellChanges(release);
        var told = $"\n{Until(site)}{ReleasePages.Told(on)}";
        if (fingerprint is not null)
            LeaveForNext(releases, site, fingerprint, draft.Heaviest, release, told);
        return Summary(draft.Heaviest, release, draft.Drawn) + told;
    }

    private void LeaveForNext(
        Releases releases, Site site, string fingerprint, (string, int) heaviest, Release release, string told)
    {
        var today = JapaneseDay.Today(invocation.Time);
        var (name, until) = (Path.GetFileName(release.Folder), LastBuild.LastsUntil(site, today));
        var warnings = LastBuild.WarningsOf(_findings);
        new LastBuild(name, fingerprint, today.ToString(), until, release.Files, heaviest, told, warnings)
            .Leave(releases);
    }

    public SitePages Drawing(Site site)
    {
        var templates = new TemplateSet(invocation.SiteFolder, _findings, invocation.City?.Shared.Templates);
        var words = WordSets.Read(
            invocation.SiteFolder, site.Configuration.Languages, _findings, invocation.City?.Shared.Folder);
        return new SitePages(site, templates, words, invocation.Time, _findings, invocation.Surroundings.Stop);
    }

    public PageCheck CheckOf(Site site) => new(site, new Routes(site.Configuration), _findings);

    private string Until(Site site) => NextChange.Of(site, JapaneseDay.Today(invocation.Time)) is { } next
        ? $"changes by itself on {next}"
        : "does not change by itself";

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
