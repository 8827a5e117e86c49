using System.Net;
using Annai.App.Collecting;
using Annai.App.CommandLine;
using Annai.App.Commands;
using Annai.Collector;
using Annai.Events.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Annai.App.Serving;

/// <summary>
/// The public side on this machine only: the current release, word of the next one, and the collector.
/// </summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private SiteServer(WebApplication application) => _application = application;

    public string Address =>
        _application.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/";

    /// <summary>Ends, or has ended, what would keep the server from ending.</summary>
    public CancellationToken Stopping =>
        _application.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;

    /// <param name="invocation">The command.</param>
    /// <param name="log">Where visits go. Its clock is the real one, whatever day the site is shown as of.</param>
    /// <param name="editions">What is shown.</param>
    /// <param name="port">The port; 0 takes a free one.</param>
    public static async Task<SiteServer?> Start(Invocation invocation, EventLog log, Editions editions, int port)
    {
        var server = new SiteServer(Application(port));
        var application = server._application;
        var path = Path.Combine(invocation.OutputFolder, SiteBuild.VocabularyFile);
        var time = invocation.Surroundings.Time;
        var vocabularies = new VocabularyFiles(() => [path], time, TimeSpan.Zero, _ => { });
        var collector = new VisitCollector(
            log, vocabularies.Current, time, new CollectorSettings { FolderOf = vocabularies.FolderOf });
        application.Use((context, next) => collector.Answer(context, next));
        application.UseRouting();
        application.UseSiteFiles(new ReleaseFiles(Path.Combine(invocation.OutputFolder, "site")), editions);
        application.MapLive(editions, server.Stopping);
        return await application.Listens($"port {port}", "choose another with `--port N`", invocation.Findings)
            ? server
            : null;
    }

    /// <summary>Waits until Ctrl+C, or whoever asked to stop.</summary>
    public async Task Stopped(CancellationToken stop)
    {
        await _application.WaitForShutdownAsync(stop);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static WebApplication Application(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "annai" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // The largest thing that anybody may send is a beacon; what is longer is not read to its end.
            kestrel.Limits.MaxRequestBodySize = 16 * 1024;
            // Both loopback addresses, for some machines look for `localhost` at one and some at the other; a free port
            // can be had at one only.
            if (port == 0)
                kestrel.Listen(IPAddress.Loopback, port);
            else
                kestrel.ListenLocalhost(port);
        });
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();
        // Whoever presses Ctrl+C does not wait for a browser that is slow to take its answer.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMilliseconds(500));
        return builder.Build();
    }
}
