using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Annai.Collector;

/// <summary>Takes a body off the wire, as far as a beacon can be long.</summary>
internal static class BeaconBody
{
    public const int Longest = 1024;

    /// <param name="request">The request.</param>
    /// <param name="read">Makes something of the body, whose bytes are the connection's again afterwards.</param>
    /// <returns>What was made of it, or null where it is longer than any beacon.</returns>
    public static async ValueTask<T?> Read<T>(HttpRequest request, Func<ReadOnlySequence<byte>, T> read)
        where T : class
    {
        if (request.ContentLength > Longest)
            return null;
        var reader = request.BodyReader;
        var result = await reader.ReadAtLeastAsync(Longest + 1, request.HttpContext.RequestAborted);
        var made = result.Buffer.Length > Longest ? null : read(result.Buffer);
        reader.AdvanceTo(result.Buffer.End);
        return made;
    }

    // What `sendBeacon` sends for a string, and what `fetch` may say in its place.
    public static bool IsOfAKnownType(HttpRequest request)
    {
        var type = request.ContentType.AsSpan();
        if (type.IndexOf(';') is var parameters and >= 0)
            type = type[..parameters];
        type = type.Trim();
        return type.Equals("text/plain", StringComparison.OrdinalIgnoreCase)
            || type.Equals("application/json", StringComparison.OrdinalIgnoreCase);
    }
}
