using System.Net;
using Annai.App.Serving;
using Annai.Collector;
using Annai.Diagnostics;
using Annai.Events.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Annai.App.Collecting;

/// <summary>
/// How the collector is, for this machine alone: `/health` and `/counters`. It is a server of its own, so that it
/// answers when the public side has all the connections that it may have.
/// </summary>
internal sealed class StatusServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private StatusServer(WebApplication application) => _application = application;

    public string Address => _application.Services.GetRequiredService<IServer>()
        .Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<StatusServer?> Start(
        int port, EventLog log, VisitCollector collector, VocabularyFiles vocabularies, Findings findings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "annai" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Logging.ClearProviders();
        var application = builder.Build();
        application.Run(context => context.Request.Path.Value switch
        {
            "/health" => TellHealth(context.Response, log),
            "/counters" => TellCounters(
                context.Response, CounterJson.Of(log, collector.Counts, vocabularies.Current())),
            _ => NotFound(context.Response),
        });
        return await application.Listens($"port {port}", "choose another with `--status N`", findings)
            ? new StatusServer(application)
            : null;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static Task TellHealth(HttpResponse response, EventLog log)
    {
        var ill = log.Failure is { } failure ? $"the log has stopped: {failure.Message}"
            : log.IsTaking ? null
            : "the disk does not take events";
        response.StatusCode = ill is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync((ill ?? "ok") + "\n");
    }

    private static Task TellCounters(HttpResponse response, byte[] json)
    {
        response.ContentType = "application/json";
        return response.Body.WriteAsync(json).AsTask();
    }

    private static Task NotFound(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
