using System.Globalization;
using Annai.App.CommandLine;
using Annai.App.Serving;
using Annai.App.Watching;
using Annai.Diagnostics;
using Annai.Events.Storing;

namespace Annai.App.Commands;

/// <summary>
/// `annai serve`: the site, its code pages and the collector on this machine, built anew after every change.
/// </summary>
internal static class ServeCommand
{
    private const int UsualPort = 5080;

    private static readonly Option Port =
        new("--port", "N", $"the port; without it {UsualPort}, and 0 takes a free one");

    private static readonly Option Open = new("--open", null, "open the site in the browser");

    public static Command Command { get; } = new()
    {
        Name = "serve",
        Summary = "build the site, show it on this machine with its collector, and follow every change",
        Example = "annai serve --port 8080 --open",
        Options = [Port, Open, VisitData.Option],
        Run = Run,
    };

    private static async Task<ExitCode> Run(Invocation invocation)
    {
        if (PortOf(invocation) is not { } port)
        {
            var given = invocation.Arguments[Port];
            return invocation.Misused($"`{Port.Name}` is `{given}`, expected a number from 0 to 65535");
        }

        using var watch = new SiteWatch(invocation.SiteFolder, invocation.Surroundings.Time);
        // First what may be refused, then what changes something.
        using var log = EventLog.Open(VisitData.Folder(invocation), invocation.Surroundings.Time, invocation.Findings);
        if (log is null)
            return invocation.Finish();
        var build = new LiveBuild(invocation, watch);
        var (first, summary) = build.Start();
        if (IsNoSite(invocation.Findings))
            return invocation.Finish();
        var editions = new Editions(first);
        await using var server = await SiteServer.Start(invocation, log, editions, port);
        if (server is null)
            return invocation.Finish();
        invocation.Finish(summary);
        await Announce(invocation, server.Address, isWhole: summary is not null);
        return await Serve(invocation, server, stop => build.Run(editions, stop), log);
    }

    private static async Task<ExitCode> Serve(
        Invocation invocation,
        SiteServer server,
        Func<CancellationToken, Task> build,
        EventLog log)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(server.Stopping);
        var builds = Task.Run(() => build(ending.Token));
        var stopped = server.Stopped(invocation.Surroundings.Stop);
        var ended = await Task.WhenAny(stopped, builds, log.Stopped);
        await ending.CancelAsync();
        await builds;
        // A log that fails for good is said aloud: from there on every visit would be lost in silence.
        if (ended == log.Stopped)
            return invocation.Misused($"the record of visits cannot be written any more: {log.Failure!.Message}");
        await stopped;
        return ExitCode.Clean;
    }

    // A folder mistyped is a wrong call; all else in it can be mended while it is shown.
    private static bool IsNoSite(Findings findings) =>
        findings.Sorted().Any(finding => finding.Code == Codes.NoSite);

    private static async Task Announce(Invocation invocation, string address, bool isWhole)
    {
        var what = isWhole ? "the site" : "what is wrong, and the site once that is mended";
        await invocation.Surroundings.Out.WriteLineAsync($"{address} shows {what}; Ctrl+C ends");
        if (invocation.Arguments.Has(Open) && !BrowserWindow.TryOpen(address))
            await invocation.Surroundings.Error.WriteLineAsync($"no browser could be opened; {address} is the address");
    }

    private static int? PortOf(Invocation invocation) =>
        invocation.Arguments[Port] is not { } text ? UsualPort
        : ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port
        : null;
}
