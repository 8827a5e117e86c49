using System.Buffers;
using System.Collections.Immutable;

namespace Annai.Events;

/// <summary>How a browser's name for itself tells of a program that nobody sits before.</summary>
public static class Robots
{
    /// <summary>A maker of telephones, whose name ends like a robot's.</summary>
    public const string NoRobot = "cubot";

    /// <summary>What robots, previews of messengers, watchers of sites and libraries call themselves.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "bot", "crawl", "spider", "slurp", "preview", "headless", "lighthouse", "monitor", "pingdom", "externalhit",
        "line-poker", "mediapartners", "feed", "scan", "curl/", "wget", "python", "java/", "libwww", "http-client",
        "node-fetch", "axios", "okhttp", "phantomjs", "puppeteer", "playwright",
    ];

    private static readonly SearchValues<string> Known =
        SearchValues.Create(Names.AsSpan(), StringComparison.OrdinalIgnoreCase);

    // Every browser says what it is; what says nothing is none.
    public static bool Are(string agent) =>
        agent.Length == 0 || (Says(agent) && Says(agent.Replace(NoRobot, "", StringComparison.OrdinalIgnoreCase)));

    private static bool Says(string agent) => agent.AsSpan().ContainsAny(Known);
}
