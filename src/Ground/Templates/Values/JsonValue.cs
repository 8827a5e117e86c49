using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Annai.Templates.Values;

/// <summary>JSON as values of a template: objects keep the order of their members.</summary>
internal static class JsonValue
{
    // Reading a number takes the square of its length.
    private const int MostDigits = 10_000;

    public static Value Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Value.Of(Object(json)),
        JsonValueKind.Array => Value.Of(new TemplateList(json.EnumerateArray().Select(Of))),
        JsonValueKind.String => Value.Of(json.GetString()),
        JsonValueKind.Number => Number(json),
        JsonValueKind.True => Value.Of(true),
        JsonValueKind.False => Value.Of(false),
        _ => Value.Null,
    };

    private static TemplateObject Object(JsonElement json)
    {
        var value = new TemplateObject();
        foreach (var member in json.EnumerateObject())
            value.Set(member.Name, Of(member.Value));
        return value;
    }

    private static Value Number(JsonElement json) =>
        json.TryGetInt64(out var whole) ? Value.Of(whole)
        : TryLarge(json.GetRawText(), out var large) ? Value.Of(large)
        : Value.Of(json.GetDouble());

    private static bool TryLarge(string digits, out BigInteger large)
    {
        large = default;
        return digits.Length <= MostDigits
            && BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out large);
    }
}
