using System.Globalization;
using Annai.App.CommandLine;
using Annai.App.Serving;
using Annai.Events;

namespace Annai.App.Commands;

/// <summary>`annai serve`: the site, its code pages and the collector on this machine.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 5080;

    private static readonly Option Port =
        new("--port", "N", $"the port; without it {UsualPort}, and 0 takes a free one");

    public static Command Command { get; } = new()
    {
        Name = "serve",
        Summary = "build the site and show it on this machine, collector included",
        Example = "annai serve --port 8080",
        Options = [Port, VisitData.Option],
        Run = Run,
    };

    private static async Task<ExitCode> Run(Invocation invocation)
    {
        if (PortOf(invocation) is not { } port)
        {
            var given = invocation.Arguments[Port];
            return invocation.Misused($"`{Port.Name}` is `{given}`, expected a number from 0 to 65535");
        }

        var build = new SiteBuild(invocation);
        // First what may be refused, then what changes something.
        using var log = VisitLog.Open(VisitData.Folder(invocation), invocation.Surroundings.Time, invocation.Findings);
        if (log is null || build.Read() is not { } site || build.Publish(site) is not { } summary)
            return invocation.Finish();
        await using var server = await SiteServer.Start(invocation, log, site.Configuration.BasePath, port);
        if (server is null)
            return invocation.Finish();
        var exit = invocation.Finish(summary);
        await invocation.Surroundings.Out.WriteLineAsync($"{server.Address} shows the site; Ctrl+C ends");
        // A log that fails for good is said aloud: from there on every visit would be lost in silence.
        if (await Task.WhenAny(server.Stopped(invocation.Surroundings.Stop), log.Stopped) == log.Stopped)
            return invocation.Misused($"the record of visits cannot be written any more: {log.Failure!.Message}");
        return exit;
    }

    private static int? PortOf(Invocation invocation) =>
        invocation.Arguments[Port] is not { } text ? UsualPort
        : ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port
        : null;
}
