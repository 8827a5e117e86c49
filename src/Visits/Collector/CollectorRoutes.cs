using Annai.Events;
using Annai.Events.Reading;
using Annai.Events.Storing;
using Annai.Events.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Annai.Collector;

/// <summary>`POST /e`: takes one event, and answers 204 when it is on disk.</summary>
public static class CollectorRoutes
{
    private const string RetryAfterSeconds = "10";

    /// <param name="routes">Where the public side stands.</param>
    /// <param name="log">Where events go.</param>
    /// <param name="vocabulary">Asked for every event, so that a new release is known at once.</param>
    /// <param name="time">The server's clock.</param>
    /// <returns>What was answered, counted.</returns>
    public static CollectorCounts MapCollector(
        this IEndpointRouteBuilder routes, EventLog log, Func<Vocabulary> vocabulary, TimeProvider time)
    {
        var counts = new CollectorCounts();
        routes.MapPost("/e", async (HttpRequest request) =>
        {
            var (answer, why) = await Receive(request, log, vocabulary, time);
            counts.Add(answer);
            return Respond(request.HttpContext.Response.Headers, answer, why);
        });
        return counts;
    }

    private static async Task<(CollectorAnswer Answer, string Why)> Receive(
        HttpRequest request, EventLog log, Func<Vocabulary> vocabulary, TimeProvider time)
    {
        if (IsOfAnotherSite(request))
            return (CollectorAnswer.CrossSite, "sent from another site");
        if (!BeaconBody.IsOfAKnownType(request))
            return (CollectorAnswer.Malformed, "neither text/plain nor application/json");
        if (await BeaconBody.Read(request) is not { } body)
            return (CollectorAnswer.TooLarge, $"longer than {BeaconBody.Longest} bytes");
        return BeaconReader.Read(body.Span, vocabulary(), time.GetUtcNow()) switch
        {
            BeaconReading.Refused refused => (refused.Answer, refused.Why),
            BeaconReading.Accepted accepted => await Keep(accepted.Event, request, log),
            _ => throw new InvalidOperationException("a reading that is nothing"),
        };
    }

    private static async Task<(CollectorAnswer Answer, string Why)> Keep(
        PageEvent happened, HttpRequest request, EventLog log)
    {
        var suspicion = happened.Suspicion ?? Suspects.Of(request);
        if (!await log.Append(suspicion == happened.Suspicion ? happened : happened with { Suspicion = suspicion }))
            return (CollectorAnswer.NotDurable, "not on disk, try again");
        return suspicion is { } reason
            ? (CollectorAnswer.KeptApart, WireWords.Suspicions.Of(reason))
            : (CollectorAnswer.Counted, "");
    }

    // Browsers of before 2023, such as Safari of iOS 14, say nothing of the site, but where another page comes from.
    private static bool IsOfAnotherSite(HttpRequest request) =>
        (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site && site != "same-origin")
        || (request.Headers.Origin is { Count: > 0 } origin && !IsOrigin(origin, request.Host));

    // Without the scheme, for the one that counts ends in front of the proxy.
    private static bool IsOrigin(string? origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page)
        && page.Authority.Equals(host.Value, StringComparison.OrdinalIgnoreCase);

    private static StatusCodeHttpResult Respond(IHeaderDictionary headers, CollectorAnswer answer, string why)
    {
        var status = StatusOf(answer);
        headers.CacheControl = "no-store";
        if (answer != CollectorAnswer.Counted)
            headers["X-Annai"] = $"{WordFor(answer, status)}; {why}";
        if (answer == CollectorAnswer.NotDurable)
            headers.RetryAfter = RetryAfterSeconds;
        return TypedResults.StatusCode(status);
    }

    private static string WordFor(CollectorAnswer answer, int status) =>
        answer == CollectorAnswer.KeptApart ? "kept apart"
        : status == StatusCodes.Status204NoContent ? "ignored"
        : "refused";

    private static int StatusOf(CollectorAnswer answer) => answer switch
    {
        CollectorAnswer.Malformed => StatusCodes.Status400BadRequest,
        CollectorAnswer.TooLarge => StatusCodes.Status413PayloadTooLarge,
        CollectorAnswer.CrossSite => StatusCodes.Status403Forbidden,
        CollectorAnswer.NotDurable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status204NoContent,
    };
}
