using System.Text.Encodings.Web;
using System.Text.Json;

namespace Annai.Tests.Collector;

/// <summary>The body that a landing page sends, and bodies that differ from it in one field.</summary>
internal static class BeaconText
{
    private static readonly JsonSerializerOptions AsBrowsers =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, string> Good = new()
    {
        ["i"] = "0123456789abcdef0123456789abcdef",
        ["t"] = "aoba",
        ["n"] = "kenshin-a",
        ["c"] = "AOB-1",
        ["k"] = "view",
        ["s"] = "code",
        ["f"] = "ever",
    };

    public static IEnumerable<string> Fields => Good.Keys;

    public static string Whole => Serialized(Good);

    public static string With(params string[] fieldsAndValues)
    {
        var changed = new Dictionary<string, string>(Good);
        foreach (var pair in fieldsAndValues.Chunk(2))
            changed[pair[0]] = pair[1];
        return Serialized(changed);
    }

    public static string Without(string field) =>
        Serialized(Good.Where(pair => pair.Key != field).ToDictionary());

    // As a browser writes it: without escapes that JSON does not ask for.
    private static string Serialized(Dictionary<string, string> fields) => JsonSerializer.Serialize(fields, AsBrowsers);
}
