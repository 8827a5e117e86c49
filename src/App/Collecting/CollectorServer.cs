using Annai.App.Serving;
using Annai.Collector;
using Annai.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Annai.App.Collecting;

/// <summary>The public side of a collector: its few paths, and limits that nobody who is a person meets.</summary>
internal sealed class CollectorServer : IAsyncDisposable
{
    // A beacon has 1 KB; a survey that is filled in without a script has somewhat more.
    private const int LongestBody = 4 * 1024;
    private const int LongestHeaders = 8 * 1024;
    private const int LongestLine = 2 * 1024;
    private const int MostConnections = 2_000;

    private static readonly TimeSpan HeaderTime = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan EndingTime = TimeSpan.FromSeconds(10);

    private readonly WebApplication _application;

    private CollectorServer(WebApplication application) => _application = application;

    public IEnumerable<string> Addresses =>
        _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;

    /// <param name="urls">Where it listens.</param>
    /// <param name="collector">What answers.</param>
    /// <param name="findings">Told why it could not start.</param>
    public static async Task<CollectorServer?> Start(
        IReadOnlyList<string> urls, VisitCollector collector, Findings findings)
    {
        var application = Application(urls);
        application.Use((context, next) => collector.Answer(context, next));
        application.Run(NotFound);
        var address = string.Join(" or ", urls.Select(url => $"`{url}`"));
        return await application.Listens(address, "name another with `--urls`", findings)
            ? new CollectorServer(application)
            : null;
    }

    /// <summary>Takes no new request, and ends those that are under way.</summary>
    public Task Stop() => _application.StopAsync();

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static WebApplication Application(IReadOnlyList<string> urls)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "annai" });
        builder.WebHost.UseKestrelCore().UseUrls([.. urls]).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            Limit(kestrel.Limits);
        });
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = EndingTime);
        return builder.Build();
    }

    private static void Limit(KestrelServerLimits limits)
    {
        limits.MaxRequestBodySize = LongestBody;
        limits.MaxRequestHeadersTotalSize = LongestHeaders;
        limits.MaxRequestLineSize = LongestLine;
        limits.MaxConcurrentConnections = MostConnections;
        limits.MaxConcurrentUpgradedConnections = 0;
        limits.RequestHeadersTimeout = HeaderTime;
        limits.KeepAliveTimeout = IdleTime;
        limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: HeaderTime);
    }

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
