using System.Net;
using Annai.App.CommandLine;
using Annai.App.Commands;
using Annai.Collector;
using Annai.Diagnostics;
using Annai.Events;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Annai.App.Serving;

/// <summary>The public side on this machine only: the files of the current release, and the collector.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private SiteServer(WebApplication application) => _application = application;

    public string Address =>
        _application.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/";

    /// <param name="invocation">The command.</param>
    /// <param name="log">Where visits go. Its clock is the real one, whatever day the site is shown as of.</param>
    /// <param name="basePath">The path of the site.</param>
    /// <param name="port">The port; 0 takes a free one.</param>
    public static async Task<SiteServer?> Start(Invocation invocation, VisitLog log, string basePath, int port)
    {
        var file = Path.Combine(invocation.OutputFolder, SiteBuild.VocabularyFile);
        if (VocabularyFile.Open(file, invocation.Findings) is not { } vocabulary)
            return null;
        var server = new SiteServer(Application(invocation, basePath, port));
        server._application.MapCollector(log, vocabulary.Current, invocation.Surroundings.Time);
        return await server.Listens(port, invocation.Findings) ? server : null;
    }

    /// <summary>Waits until Ctrl+C, or whoever asked to stop.</summary>
    public async Task Stopped(CancellationToken stop)
    {
        await _application.WaitForShutdownAsync(stop);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static WebApplication Application(Invocation invocation, string basePath, int port)
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
        var application = builder.Build();
        application.UseRouting();
        application.UseSiteFiles(Path.Combine(invocation.OutputFolder, "site"), basePath);
        return application;
    }

    private async Task<bool> Listens(int port, Findings findings)
    {
        try
        {
            await _application.StartAsync();
            return true;
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            findings.Add(
                Codes.PortTaken,
                SourcePlace.Nowhere,
                $"port {port} is taken",
                "end what uses it, or choose another with `--port N`");
            await DisposeAsync();
            return false;
        }
    }
}
