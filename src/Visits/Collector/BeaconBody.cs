using Microsoft.AspNetCore.Http;

namespace Annai.Collector;

/// <summary>Takes a body off the wire, as far as a beacon can be long.</summary>
internal static class BeaconBody
{
    public const int Longest = 1024;

    /// <returns>The body, or null where it is longer than any beacon.</returns>
    public static async ValueTask<ReadOnlyMemory<byte>?> Read(HttpRequest request)
    {
        if (request.ContentLength > Longest)
            return null;
        var body = new byte[Longest + 1];
        var length = await request.Body.ReadAtLeastAsync(
            body, body.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        if (length > Longest)
            return null;
        return body.AsMemory(0, length);
    }

    // What `sendBeacon` sends for a string, and what `fetch` may say in its place.
    public static bool IsOfAKnownType(HttpRequest request) =>
        (request.ContentType ?? "").Split(';')[0].Trim() is var type
        && (type.Equals("text/plain", StringComparison.OrdinalIgnoreCase)
            || type.Equals("application/json", StringComparison.OrdinalIgnoreCase));
}
