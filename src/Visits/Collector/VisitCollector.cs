using System.Buffers;
using Annai.Collector.Rates;
using Annai.Events;
using Annai.Events.Reading;
using Annai.Events.Storing;
using Annai.Events.Wording;
using Microsoft.AspNetCore.Http;

namespace Annai.Collector;

/// <summary>`POST /e`: takes one event, and answers 204 when it is on disk.</summary>
/// <param name="log">Where events go.</param>
/// <param name="vocabularies">Asked for every event, so that a new release is known at once.</param>
/// <param name="time">The server's clock.</param>
public sealed class VisitCollector(EventLog log, Func<Vocabularies> vocabularies, TimeProvider time)
{
    private const string Path = "/e";
    private const string RetryAfterSeconds = "10";

    private RateGate _gate = new(time, new Limits());

    public Proxies Proxies { get; init; } = new();

    public Limits Limits { init => _gate = new RateGate(time, value); }

    /// <summary>What was answered, counted.</summary>
    public CollectorCounts Counts { get; } = new();

    /// <summary>Answers what is for the collector; all else goes on.</summary>
    public Task Answer(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.Value != Path)
            return next(context);
        if (HttpMethods.IsPost(context.Request.Method))
            return AnswerBeacon(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = HttpMethods.Post;
        return Task.CompletedTask;
    }

    private async Task AnswerBeacon(HttpContext context)
    {
        var (answer, why) = await Receive(context.Request);
        Counts.Add(answer);
        var status = StatusOf(answer);
        var (response, headers) = (context.Response, context.Response.Headers);
        response.StatusCode = status;
        headers.CacheControl = "no-store";
        if (answer != CollectorAnswer.Counted)
            headers["X-Annai"] = $"{WordFor(answer, status)}; {why}";
        if (status is StatusCodes.Status503ServiceUnavailable or StatusCodes.Status429TooManyRequests)
            headers.RetryAfter = RetryAfterSeconds;
    }

    private async ValueTask<(CollectorAnswer Answer, string Why)> Receive(HttpRequest request)
    {
        if (IsOfAnotherSite(request))
            return (CollectorAnswer.CrossSite, "sent from another site");
        if (!BeaconBody.IsOfAKnownType(request))
            return (CollectorAnswer.Malformed, "neither text/plain nor application/json");
        return await BeaconBody.Read(request, Read) switch
        {
            null => (CollectorAnswer.TooLarge, $"longer than {BeaconBody.Longest} bytes"),
            BeaconReading.Refused refused => (refused.Answer, refused.Why),
            BeaconReading.Accepted accepted => await Keep(accepted.Event, request),
            _ => throw new InvalidOperationException("a reading that is nothing"),
        };
    }

    private BeaconReading Read(ReadOnlySequence<byte> body)
    {
        Span<byte> bytes = stackalloc byte[BeaconBody.Longest];
        body.CopyTo(bytes);
        return BeaconReader.Read(bytes[..(int)body.Length], vocabularies(), time.GetUtcNow());
    }

    private async ValueTask<(CollectorAnswer Answer, string Why)> Keep(PageEvent happened, HttpRequest request)
    {
        var verdict = _gate.Of(Proxies.SenderOf(request), happened);
        if (verdict == RateVerdict.Refused)
            return (CollectorAnswer.TooMany, "more than people can send");
        var suspicion = happened.Suspicion ?? Suspects.Of(request.Headers)
            ?? (verdict == RateVerdict.Suspect ? Suspicion.Rate : null);
        if (!await log.Append(suspicion == happened.Suspicion ? happened : happened with { Suspicion = suspicion }))
            return (CollectorAnswer.NotDurable, "not on disk, try again");
        return suspicion is { } reason
            ? (CollectorAnswer.KeptApart, WireWords.Suspicions.Of(reason))
            : (CollectorAnswer.Counted, "");
    }

    // Browsers of before 2023, such as Safari of iOS 14, say nothing of the site, but where another page comes from.
    private bool IsOfAnotherSite(HttpRequest request) =>
        (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site && site != "same-origin")
        || (request.Headers.Origin is { Count: > 0 } origin && !IsOrigin(origin, Proxies.HostOf(request)));

    // Without the scheme, for the one that counts ends in front of the proxy.
    private static bool IsOrigin(string? origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page)
        && page.Authority.Equals(host.Value, StringComparison.OrdinalIgnoreCase);

    private static string WordFor(CollectorAnswer answer, int status) =>
        answer == CollectorAnswer.KeptApart ? "kept apart"
        : status == StatusCodes.Status204NoContent ? "ignored"
        : "refused";

    private static int StatusOf(CollectorAnswer answer) => answer switch
    {
        CollectorAnswer.Malformed => StatusCodes.Status400BadRequest,
        CollectorAnswer.TooLarge => StatusCodes.Status413PayloadTooLarge,
        CollectorAnswer.CrossSite => StatusCodes.Status403Forbidden,
        CollectorAnswer.TooMany => StatusCodes.Status429TooManyRequests,
        CollectorAnswer.NotDurable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status204NoContent,
    };
}
