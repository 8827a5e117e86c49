using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Annai.Collector;

/// <summary>What an address says of the page that led to it, where no script could say more.</summary>
internal static class PageQuery
{
    // The page, its code, its language and where it stood when it was built.
    private static readonly ImmutableArray<string> Fields = ["n", "p", "c", "l", "e"];

    /// <summary>The event that the page would have sent, with a number that is drawn here.</summary>
    /// <param name="query">The address.</param>
    /// <param name="more">What it does not say; of an empty value nothing is said.</param>
    public static byte[] EventOf(IQueryCollection query, params ReadOnlySpan<(string Field, string Value)> more)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("i", RandomNumberGenerator.GetHexString(32, lowercase: true));
            json.WriteString("s", query.ContainsKey("c") ? "code" : "other");
            foreach (var (field, value) in more)
                if (value.Length > 0)
                    json.WriteString(field, value);
            foreach (var field in Fields)
                if (query.TryGetValue(field, out var value))
                    json.WriteString(field, value.ToString());
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }
}
