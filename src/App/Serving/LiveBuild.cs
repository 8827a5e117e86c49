using System.Collections.Immutable;
using Annai.App.CommandLine;
using Annai.App.Commands;
using Annai.App.Watching;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Output;

namespace Annai.App.Serving;

/// <summary>
/// Builds the site again and again while it is shown. Whatever an author breaks, the release before stays, and what is
/// wrong is told.
/// </summary>
internal sealed class LiveBuild(Invocation first, SiteWatch watch)
{
    // What may be otherwise the next time though no file looks different.
    private static readonly ImmutableArray<Code> Passing = [Codes.OutputTaken, Codes.Unreadable];

    private readonly Releases _releases = new(first.OutputFolder);
    private BuildMemory _memory = new();
    private string _basePath = "/";
    private bool _mayPass;

    /// <summary>The build at the start: `first` has the findings, and what it throws ends the command.</summary>
    /// <returns>What is shown first, and one line about it; null instead of the line after errors.</returns>
    public (Edition Edition, string? Summary) Start()
    {
        var summary = Build(first, null);
        if (summary is null)
            _basePath = ConfigurationReader.Read(first.SiteFolder, new Findings())?.BasePath ?? _basePath;
        return (EditionAfter(first), summary);
    }

    /// <summary>Builds after every change, until the end.</summary>
    public async Task Run(Editions editions, CancellationToken stop)
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                var changed = await watch.Next(stop);
                if (changed.Length > 0 || _mayPass)
                    editions.Show(Rebuilt(changed, editions));
            }
        }
        catch (OperationCanceledException)
        {
            // That is how it ends, be it while it waits or in the middle of a build.
        }
    }

    private Edition Rebuilt(ImmutableArray<string> changed, Editions editions)
    {
        var before = editions.Current;
        var invocation = first.Anew();
        try
        {
            var summary = Build(invocation, ahead => editions.Show(
                new Edition(ahead.Release, ahead.BasePath, Problems.None) { Ahead = ahead.Pages }));
            var edition = EditionAfter(invocation);
            // Once for a change: what was tried again and is as it was has been told.
            if (changed.Length > 0 || edition != before)
                invocation.Finish(summary is null ? null : $"rebuilt {Because(changed)}{summary}");
            return edition;
        }
        // A disk that is full, or a bug: the site that is shown outlives both.
        catch (Exception crash) when (crash is not OperationCanceledException)
        {
            (_mayPass, _memory) = (true, new BuildMemory());
            var problems = Problems.Of(crash);
            if (problems != before.Problems)
                Tool.TellCrash(crash, first.IsVerbose, first.Surroundings);
            return before with { Problems = problems };
        }
    }

    private string? Build(Invocation invocation, Action<PagesAhead>? show)
    {
        var build = new SiteBuild(invocation) { ParsesChangedPages = true, Memory = _memory, ShowAhead = show };
        var fingerprint = _memory.Fingerprint(invocation.SiteFolder, watch.Seen);
        _memory.Files.Begin(fingerprint?.Files ?? ImmutableDictionary<string, string>.Empty);
        var read = build.ReadToDraw();
        var summary = read is null ? null : build.Publish(read, fingerprint);
        if (summary is not null)
            _basePath = read!.Site.Configuration.BasePath;
        _mayPass = invocation.Findings.Sorted().Any(finding =>
            Passing.Contains(finding.Code) || SourceFile.IsEditorsOwn(finding.Place.File));
        return summary;
    }

    private Edition EditionAfter(Invocation invocation) => new(
        Path.GetFileName(_releases.Current) ?? "",
        _basePath,
        invocation.Findings.AnyErrors ? Problems.Of(invocation) : Problems.None);

    private static string Because(ImmutableArray<string> changed) => changed switch
    {
        [] => "",
        [var one] => $"for {one}: ",
        [var one, ..] => $"for {one} and {changed.Length - 1} more: ",
    };
}
