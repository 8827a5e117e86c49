using Annai.App.Collecting;
using Annai.App.CommandLine;
using Annai.App.Fleet;
using Annai.Collector;
using Annai.Diagnostics;
using Annai.Events.Storing;
using Annai.Events.Wording;

namespace Annai.App.Commands;

/// <summary>`annai collect`: takes visits for one city or for all cities of a host.</summary>
internal static class CollectCommand
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public static Command Command { get; } = new()
    {
        Name = "collect",
        Summary = "count visits: the server behind the path /e of the public site",
        Example = "annai collect --urls http://127.0.0.1:5090 --sites 'cities/*' --data /var/lib/annai/events",
        Options =
        [
            CollectOptions.UrlsOption, VisitData.Option, CollectOptions.ProxyOption, CollectOptions.StatusOption,
        ],
        Run = Run,
        RunMany = Run,
    };

    private static Task<ExitCode> Run(Invocation invocation) => CollectOptions.Read(invocation.Arguments) switch
    {
        { Options: { } options } => Run(invocation, options),
        var (_, mistake) => Task.FromResult(invocation.Misused(mistake!)),
    };

    private static async Task<ExitCode> Run(Invocation invocation, CollectOptions options)
    {
        var (time, findings) = (invocation.Surroundings.Time, invocation.Findings);
        using var log = EventLog.Open(VisitData.Folder(invocation), time, findings);
        if (log is null)
            return invocation.Finish();
        var vocabularies = new VocabularyFiles(
            () => VocabularyPaths(invocation), time, Pause, found => Tell(found, invocation));
        var settings = new CollectorSettings { Proxies = options.Proxies, FolderOf = vocabularies.FolderOf };
        var collector = new VisitCollector(log, vocabularies.Current, time, settings);
        await using var status = await StatusServer.Start(options.StatusPort, log, collector, vocabularies, findings);
        await using var server =
            status is null ? null : await CollectorServer.Start(options.Urls, collector, findings);
        // A tail that had to be cut is told, and is no mistake of whoever starts the collector.
        var exit = invocation.Finish();
        if (server is null)
            return exit;
        await Announce(invocation, server, status!, vocabularies.Current());
        return await Serve(invocation, server, log);
    }

    private static async Task<ExitCode> Serve(Invocation invocation, CollectorServer server, EventLog log)
    {
        var stopped = new TaskCompletionSource();
        await using var asked = invocation.Surroundings.Stop.Register(stopped.SetResult);
        await Task.WhenAny(stopped.Task, log.Stopped);
        // A log that fails for good is said aloud: whoever serves on from there loses every visit.
        if (log.Failure is { } failure)
            return invocation.Misused($"the record of visits cannot be written any more: {failure.Message}");
        await server.Stop();
        return ExitCode.Clean;
    }

    private static async Task Announce(
        Invocation invocation, CollectorServer server, StatusServer status, Vocabularies vocabularies)
    {
        var cities = vocabularies.All.IsEmpty
            ? "no city yet, for none is built; what comes is counted as soon as one is"
            : string.Join(", ", vocabularies.All.Select(vocabulary => vocabulary.Tenant));
        var output = invocation.Surroundings.Out;
        await output.WriteLineAsync($"this machine is told how it is at {status.Address}/health and /counters");
        await output.WriteLineAsync($"{string.Join(", ", server.Addresses)} takes visits of {cities}; Ctrl+C ends");
    }

    private static void Tell(Findings findings, Invocation invocation)
    {
        foreach (var finding in findings.Sorted())
            invocation.Surroundings.Error.Write(FindingText.Of(finding));
    }

    private static IEnumerable<string> VocabularyPaths(Invocation invocation)
    {
        var outputs = invocation.Arguments[EveryCommand.Sites] is { } pattern
            ? SitePattern.Folders(pattern, invocation.Surroundings.Folder)
                .Select(folder => City.OutputOf(folder, invocation))
            : [invocation.OutputFolder];
        return outputs.Select(output => Path.Combine(output, SiteBuild.VocabularyFile));
    }
}
