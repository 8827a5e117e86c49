using Annai.Collector.Rates;
using Annai.Events;
using Annai.Events.Reading;
using Annai.Events.Storing;
using Microsoft.AspNetCore.Http;

namespace Annai.Collector;

/// <summary>Keeps what was read, if a person on one of our own pages can have sent it.</summary>
internal sealed class Intake(EventLog log, RateGate gate, Proxies proxies)
{
    public async ValueTask<Outcome> Keep(BeaconReading reading, HttpRequest request) => reading switch
    {
        BeaconReading.Refused refused => new Outcome(refused.Answer, refused.Why),
        BeaconReading.Accepted accepted => await Keep(accepted.Event, request),
        _ => throw new InvalidOperationException("a reading that is nothing"),
    };

    // Browsers of before 2023, such as Safari of iOS 14, say nothing of the site, but where another page comes from.
    public bool IsOfAnotherSite(HttpRequest request) =>
        (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site && site != "same-origin")
        || (request.Headers.Origin is { Count: > 0 } origin && !IsOrigin(origin, proxies.HostOf(request)));

    private async ValueTask<Outcome> Keep(PageEvent happened, HttpRequest request)
    {
        var verdict = gate.Of(proxies.SenderOf(request), happened);
        if (verdict == RateVerdict.Refused)
            return new Outcome(CollectorAnswer.TooMany, "more than people can send");
        var suspicion = happened.Suspicion ?? Suspects.Of(request.Headers)
            ?? (verdict == RateVerdict.Suspect ? Suspicion.Rate : null);
        if (!await log.Append(suspicion == happened.Suspicion ? happened : happened with { Suspicion = suspicion }))
            return new Outcome(CollectorAnswer.NotDurable, "not on disk, try again");
        return suspicion is { } reason
            ? new Outcome(CollectorAnswer.KeptApart, WireWords.Suspicions.Of(reason))
            : new Outcome(CollectorAnswer.Counted);
    }

    // Without the scheme, for the one that counts ends in front of the proxy.
    private static bool IsOrigin(string? origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page)
        && page.Authority.Equals(host.Value, StringComparison.OrdinalIgnoreCase);
}
