using System.Globalization;
using Annai.App.CommandLine;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Output;
using Annai.Pages;

namespace Annai.App.Commands;

/// <summary>From the author's files to a release: read, render, publish. Any error on the way leaves the old site.</summary>
internal sealed class SiteBuild(Invocation invocation)
{
    public const string VocabularyFile = "collector/vocabulary.json";

    private readonly Findings _findings = invocation.Findings;

    public Site? Read() => SiteReader.Read(invocation.SiteFolder, _findings);

    public IReadOnlyList<Page>? Render(Site site)
    {
        var templates = new TemplateSet(invocation.SiteFolder, _findings);
        var pages = new SitePages(site, templates, invocation.Time, _findings).Render();
        return _findings.AnyErrors ? null : pages;
    }

    /// <returns>One line that says what came of it, or null after errors.</returns>
    public string? Publish()
    {
        var started = TimeProvider.System.GetTimestamp();
        if (Read() is not { } site || Render(site) is not { } pages)
            return null;
        // The collector learns of a new notice before the first visitor can see it.
        AtomicFile.Write(Path.Combine(invocation.OutputFolder, VocabularyFile), SiteVocabulary.Of(site).ToJson());
        var files = pages.Select(page => new OutputFile(page.Path, page.Utf8)).ToList();
        var release = new Releases(invocation.OutputFolder).Publish(files);
        return Summary(pages, release, TimeProvider.System.GetElapsedTime(started));
    }

    private static string Summary(IReadOnlyList<Page> pages, Release release, TimeSpan elapsed)
    {
        var heaviest = pages.Where(page => page.Path.EndsWith(".html", StringComparison.Ordinal)).MaxBy(page => page.Utf8.Length)!;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{pages.Count} files, {release.Changed} changed, {release.Removed} removed, {elapsed.TotalSeconds:0.00} s, heaviest {heaviest.Path} ({heaviest.Utf8.Length / 1024.0:0.0} KB)");
    }
}
