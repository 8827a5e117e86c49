using Annai.App.Collecting;
using Annai.App.CommandLine;
using Annai.App.Fleet;
using Annai.Collector;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Events.Sealing;
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
            CollectOptions.CheckOption, CollectOptions.ForgetOption, CollectOptions.DryRunOption,
            CollectOptions.AccessLogOption,
        ],
        Run = Run,
        RunMany = Run,
    };

    private static Task<ExitCode> Run(Invocation invocation) => CollectOptions.Read(invocation.Arguments) switch
    {
        { Options: { } } when invocation.Arguments.Has(CollectOptions.CheckOption) =>
            Task.FromResult(Check(invocation)),
        { Options: { } } when invocation.Arguments.Has(CollectOptions.ForgetOption) =>
            Task.FromResult(Forget(invocation)),
        { Options: { } } when invocation.Arguments[CollectOptions.AccessLogOption] is { } file => Task.FromResult(
            AccessLogRun.Run(invocation, VisitData.Folder(invocation), Vocabularies(invocation), file)),
        { Options: { } options } => Run(invocation, options),
        var (_, mistake) => Task.FromResult(invocation.Misused(mistake!)),
    };

    private static async Task<ExitCode> Run(Invocation invocation, CollectOptions options)
    {
        var (time, findings) = (invocation.Surroundings.Time, invocation.Findings);
        var folder = VisitData.Folder(invocation);
        using var log = EventLog.Open(folder, time, findings);
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
        using var ending = new CancellationTokenSource();
        var housekeeping = new Housekeeping(
            new LogKeeper(log, folder, time), folder, time, found => Tell(found, invocation)).Run(ending.Token);
        var ended = await Serve(invocation, server, log);
        await ending.CancelAsync();
        await housekeeping;
        return ended;
    }

    private static ExitCode Check(Invocation invocation) =>
        LogKeeper.Check(VisitData.Folder(invocation), invocation.Findings)
            ? invocation.Finish("every tally is what its events say")
            : invocation.Finish("some days are not as they were counted");

    private static ExitCode Forget(Invocation invocation) => ForgetRun.Run(
        invocation,
        VisitData.Folder(invocation),
        Vocabularies(invocation),
        tenant => ConfigurationOf(tenant, invocation),
        invocation.Arguments.Has(CollectOptions.DryRunOption));

    private static Vocabularies Vocabularies(Invocation invocation) => new VocabularyFiles(
        () => VocabularyPaths(invocation), invocation.Time, Pause, found => Tell(found, invocation)).Current();

    // Of a city whose site lies elsewhere its short name has to do.
    private static SiteConfiguration? ConfigurationOf(string tenant, Invocation invocation) => SiteFolders(invocation)
        .Where(folder => File.Exists(Path.Combine(folder, ConfigurationReader.FileName)))
        .Select(folder => ConfigurationReader.Read(folder, new Findings()))
        .FirstOrDefault(configuration => configuration?.Tenant.Value.Value == tenant);

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
        var outputs = invocation.Arguments.Has(EveryCommand.Sites)
            ? SiteFolders(invocation).Select(folder => City.OutputOf(folder, invocation))
            : [invocation.OutputFolder];
        return outputs.Select(output => Path.Combine(output, SiteBuild.VocabularyFile));
    }

    private static IEnumerable<string> SiteFolders(Invocation invocation) =>
        invocation.Arguments[EveryCommand.Sites] is { } pattern
            ? SitePattern.Folders(pattern, invocation.Surroundings.Folder)
            : [invocation.SiteFolder];
}
