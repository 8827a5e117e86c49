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
    private readonly VisitLog _log;

    private SiteServer(WebApplication application, VisitLog log)
    {
        _application = application;
        _log = log;
    }

    public string Address =>
        _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/";

    public static async Task<SiteServer?> Start(Invocation invocation, int port)
    {
        var vocabularyFile = Path.Combine(invocation.OutputFolder, SiteBuild.VocabularyFile);
        var vocabulary = Vocabulary.Read(await File.ReadAllBytesAsync(vocabularyFile), vocabularyFile, invocation.Findings);
        var log = VisitLog.Open(VisitData.Folder(invocation), invocation.Time, invocation.Findings);
        if (vocabulary is null || log is null)
            return null;
        var server = new SiteServer(Application(invocation, port), log);
        server._application.MapCollector(log, () => vocabulary, invocation.Time);
        return await server.Listens(port, invocation.Findings) ? server : null;
    }

    /// <summary>Waits until Ctrl+C, or whoever asked to stop.</summary>
    public async Task Stopped(CancellationToken stop)
    {
        await _application.WaitForShutdownAsync(stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _log.Dispose();
    }

    private static WebApplication Application(Invocation invocation, int port)
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
        application.UseSiteFiles(Path.Combine(invocation.OutputFolder, "site"));
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
            findings.Add(Codes.PortTaken, SourcePlace.Nowhere, $"port {port} is taken", "end what uses it, or choose another with `--port N`");
            await DisposeAsync();
            return false;
        }
    }
}
