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

    public static Suspicion? Of(IHeaderDictionary headers) =>
        IsFetchedAhead(headers) ? Suspicion.Prefetch
        : Robots.Are(headers.UserAgent.ToString()) ? Suspicion.Agent
        : null;

    private static bool IsFetchedAhead(IHeaderDictionary headers)
    {
        foreach (var name in PurposeHeaders)
            if (headers.TryGetValue(name, out var purpose) && purpose.ToString().AsSpan().ContainsAny(FetchedAhead))
                return true;
        return false;
    }
}
