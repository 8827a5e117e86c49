using System.Buffers;
using System.Collections.Immutable;
using Annai.Events;
using Microsoft.AspNetCore.Http;

namespace Annai.Collector;

/// <summary>
/// Looks whether a request is of a person. What it looks at is forgotten with the request: the reason alone is kept.
/// </summary>
internal static class Suspects
{
    private static readonly ImmutableArray<string> PurposeHeaders = ["Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"];

    private static readonly SearchValues<string> FetchedAhead =
        SearchValues.Create(["prefetch", "prerender", "preview"], StringComparison.OrdinalIgnoreCase);

    // What robots, previews of messengers, watchers of sites and libraries call themselves.
    private static readonly SearchValues<string> Agents = SearchValues.Create(
        [
            "bot", "crawl", "spider", "slurp", "preview", "headless", "lighthouse", "monitor", "pingdom", "externalhit",
            "line-poker", "mediapartners", "feed", "scan", "curl/", "wget", "python", "java/", "libwww", "http-client",
            "node-fetch", "axios", "okhttp", "phantomjs", "puppeteer", "playwright",
        ],
        StringComparison.OrdinalIgnoreCase);

    // A maker of telephones, whose name ends like a robot's.
    private const string NoRobot = "cubot";

    public static Suspicion? Of(IHeaderDictionary headers) =>
        IsFetchedAhead(headers) ? Suspicion.Prefetch
        : IsRobot(headers.UserAgent.ToString()) ? Suspicion.Agent
        : null;

    private static bool IsFetchedAhead(IHeaderDictionary headers)
    {
        foreach (var name in PurposeHeaders)
            if (headers.TryGetValue(name, out var purpose) && purpose.ToString().AsSpan().ContainsAny(FetchedAhead))
                return true;
        return false;
    }

    // Every browser says what it is; what says nothing is none.
    private static bool IsRobot(string agent) =>
        agent.Length == 0 || (Says(agent) && Says(agent.Replace(NoRobot, "", StringComparison.OrdinalIgnoreCase)));

    private static bool Says(string agent) => agent.AsSpan().ContainsAny(Agents);
}
