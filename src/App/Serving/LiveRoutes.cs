using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Annai.App.Serving;

/// <summary>What open pages hear of: each new edition, and the script that listens for it.</summary>
internal static class LiveRoutes
{
    public const string Script = "/.annai/reload.js";

    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromMilliseconds(500);

    /// <param name="routes">The server's.</param>
    /// <param name="editions">What is shown.</param>
    /// <param name="stopping">Ends the listening: a server waits for its connections, and these have no end.</param>
    public static void MapLive(this IEndpointRouteBuilder routes, Editions editions, CancellationToken stopping)
    {
        var script = Resource("reload.js");
        routes.MapGet(Script, (HttpResponse response) =>
        {
            response.Headers.CacheControl = "no-store";
            return TypedResults.Bytes(script, "text/javascript; charset=utf-8");
        });
        routes.MapGet("/.annai/changes", (CancellationToken aborted) =>
            TypedResults.ServerSentEvents(Messages(editions, stopping, aborted)));
    }

    private static async IAsyncEnumerable<SseItem<string>> Messages(
        Editions editions,
        CancellationToken stopping,
        [EnumeratorCancellation] CancellationToken aborted)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, aborted);
        await foreach (var edition in editions.Follow(either.Token))
            yield return new SseItem<string>(Message(edition), "edition") { ReconnectionInterval = TryAgainAfter };
    }

    private static string Message(Edition edition) =>
        $$"""{"release":"{{edition.Release}}","problems":{{edition.Problems.ForPages}}}""";

    private static byte[] Resource(string name)
    {
        using var stream = typeof(LiveRoutes).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"`{name}` is not in this build");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
