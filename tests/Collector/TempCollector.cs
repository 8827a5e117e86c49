using System.Text;
using Annai.Collector;
using Annai.Events.Storing;
using Annai.Events.Wording;
using Annai.Tests.Events;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Annai.Tests.Collector;

/// <summary>A collector on a port of its own, and a client that speaks HTTP with it.</summary>
internal sealed class TempCollector : IAsyncDisposable
{
    private const string PhoneAgent =
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Line/14.9.0";

    private readonly WebApplication _app;
    private readonly EventLog _log;
    private readonly VisitCollector _visits;

    private TempCollector(WebApplication app, EventLog log, TempLog temp, VisitCollector visits) =>
        (_app, _log, Log, _visits) = (app, log, temp, visits);

    public TempLog Log { get; }

    public CollectorCounts Counts => _visits.Counts;

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    /// <summary>Answered from for every event; a test may publish another.</summary>
    public Vocabularies Vocabularies { get; set; } = new(TempLog.Vocabulary);

    /// <param name="openFile">The disk, or the real one.</param>
    /// <param name="settings">Who is believed, for a test comes from this machine, and what people can send.</param>
    public static async Task<TempCollector> Start(
        Func<string, ILogFile>? openFile = null, CollectorSettings? settings = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var temp = new TempLog();
        var log = temp.Open(openFile);
        TempCollector? collector = null;
        var visits = new VisitCollector(log, () => collector!.Vocabularies, temp.Time, settings);
        app.Use((context, next) => visits.Answer(context, next));
        collector = new TempCollector(app, log, temp, visits);
        await app.StartAsync();
        collector.Client.BaseAddress = new Uri(app.Urls.Single());
        collector.Client.DefaultRequestHeaders.UserAgent.ParseAdd(PhoneAgent);
        return collector;
    }

    public Task<HttpResponseMessage> Post(
        string body,
        string type = "text/plain",
        string? fetchSite = "same-origin",
        string? origin = null,
        string? forwarded = null,
        string? forwardedHost = null)
    {
        var content = new StringContent(body, Encoding.UTF8, type);
        var request = new HttpRequestMessage(HttpMethod.Post, "/e") { Content = content };
        if (fetchSite is not null)
            request.Headers.Add("Sec-Fetch-Site", fetchSite);
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        if (forwarded is not null)
            request.Headers.TryAddWithoutValidation("X-Forwarded-For", forwarded);
        if (forwardedHost is not null)
            request.Headers.Add("X-Forwarded-Host", forwardedHost);
        return Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _log.Dispose();
        Log.Dispose();
    }
}
