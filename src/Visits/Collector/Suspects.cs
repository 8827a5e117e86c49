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

    // What robots, previews of messengers, watchers of sites and libraries call themselves.
    private static readonly ImmutableArray<string> Agents =
    [
        "bot", "crawl", "spider", "slurp", "preview", "headless", "lighthouse", "monitor", "pingdom", "externalhit",
        "line-poker", "mediapartners", "feed", "scan", "curl/", "wget", "python", "java/", "libwww", "http-client",
        "node-fetch", "axios", "okhttp", "phantomjs", "puppeteer", "playwright",
    ];

    // A maker of telephones, whose name ends like a robot's.
    private const string NoRobot = "cubot";

    public static Suspicion? Of(HttpRequest request) =>
        IsFetchedAhead(request.Headers) ? Suspicion.Prefetch
        : IsRobot(request.Headers.UserAgent.ToString()) ? Suspicion.Agent
        : null;

    private static bool IsFetchedAhead(IHeaderDictionary headers)
    {
        foreach (var name in PurposeHeaders)
            if (headers[name].ToString() is { Length: > 0 } purpose
                && (purpose.Contains("prefetch", StringComparison.OrdinalIgnoreCase)
                    || purpose.Contains("prerender", StringComparison.OrdinalIgnoreCase)
                    || purpose.Contains("preview", StringComparison.OrdinalIgnoreCase)))
                return true;
        return false;
    }

    // Every browser says what it is; what says nothing is none.
    private static bool IsRobot(string agent)
    {
        if (agent.Length == 0)
            return true;
        var said = agent.Replace(NoRobot, "", StringComparison.OrdinalIgnoreCase);
        foreach (var word in Agents)
            if (said.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
