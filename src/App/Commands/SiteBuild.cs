using System.Globalization;
using Annai.App.CommandLine;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Events;
using Annai.Output;
using Annai.Pages;

namespace Annai.App.Commands;

/// <summary>From the author's files to a release: read, render, publish. Any error on the way leaves the old site.</summary>
internal sealed class SiteBuild(string siteFolder, string outputFolder, TimeProvider time, Findings findings)
{
    private const string VocabularyFile = "collector/vocabulary.json";

    public Site? Site { get; private set; }

    public Vocabulary? Vocabulary { get; private set; }

    public static SiteBuild Of(Invocation invocation) =>
        new(invocation.SiteFolder, invocation.OutputFolder, invocation.Time, invocation.Findings);

    /// <summary>Reads and renders without writing anything.</summary>
    public IReadOnlyList<Page>? Render()
    {
        Site = SiteReader.Read(siteFolder, findings);
        if (Site is null)
            return null;
        var pages = new SitePages(Site, new TemplateSet(siteFolder, findings), time, findings).Render();
        return findings.AnyErrors ? null : pages;
    }

    /// <returns>One line that says what came of it, or null after errors.</returns>
    public string? Publish()
    {
        var started = time.GetTimestamp();
        if (Render() is not { } pages)
            return null;
        Vocabulary = SiteVocabulary.Of(Site!);
        // The collector learns of a new notice before the first visitor can see it.
        AtomicFile.Write(Path.Combine(outputFolder, VocabularyFile), Vocabulary.ToJson());
        var files = pages.Select(page => new OutputFile(page.Path, page.Utf8)).ToList();
        return new Releases(outputFolder).Publish(files, findings) is { } release
            ? Summary(pages, release, time.GetElapsedTime(started))
            : null;
    }

    private static string Summary(IReadOnlyList<Page> pages, Release release, TimeSpan elapsed)
    {
        var heaviest = pages.Where(page => page.Path.EndsWith(".html", StringComparison.Ordinal)).MaxBy(page => page.Utf8.Length)!;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{pages.Count} files, {release.Changed} changed, {release.Removed} removed, {elapsed.TotalSeconds:0.00} s, heaviest {heaviest.Path} ({heaviest.Utf8.Length / 1024.0:0.0} KB)");
    }
}
