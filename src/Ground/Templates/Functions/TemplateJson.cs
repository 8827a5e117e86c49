using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Annai.Templates.Running;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>A value as JSON. Signs that could end a script are escaped, so that it may stand in a page.</summary>
internal static class TemplateJson
{
    private const int DeepestNesting = 60;

    public static string Of(Value value, ValueText text, int longest)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
            Write(json, value, text, longest, 0);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Value value, ValueText text, int longest, int depth)
    {
        if (depth > DeepestNesting)
            throw new FunctionFailure(
                $"`object.to_json` found values nested deeper than {DeepestNesting}",
                "what holds itself has no end in JSON");
        // A list that holds another twice, which holds another twice …
        if (json.BytesCommitted + json.BytesPending > longest)
            throw LimitException.OfText(longest);
        if (value.IsNull || value.Object is Function)
            json.WriteNullValue();
        else if (value.IsTruth)
            json.WriteBooleanValue(value.IsTrue);
        else if (value.IsNumber)
            WriteNumber(json, value);
        else if (value.Text is { } plain)
            json.WriteStringValue(plain);
        else if (value.Object is DateTime date)
            json.WriteStringValue(date);
        else if (value.Object is not TemplateObject && Sequence.TryOf(value, out var items))
            WriteList(json, items, text, longest, depth);
        else
            WriteMembers(json, value, text, longest, depth);
    }

    private static void WriteNumber(Utf8JsonWriter json, Value value)
    {
        if (value.IsWhole)
            json.WriteNumberValue(value.Whole);
        else if (value.Object is decimal exact)
            json.WriteNumberValue(exact);
        else if (value.Object is BigInteger large)
            json.WriteRawValue(large.ToString(CultureInfo.InvariantCulture));
        else if (double.IsFinite(Numbers.Double(value)))
            json.WriteNumberValue(Numbers.Double(value));
        else
            json.WriteNullValue();
    }

    private static void WriteList(Utf8JsonWriter json, Sequence items, ValueText text, int longest, int depth)
    {
        json.WriteStartArray();
        foreach (var item in items.Values())
            Write(json, item, text, longest, depth + 1);
        json.WriteEndArray();
    }

    private static void WriteMembers(Utf8JsonWriter json, Value value, ValueText text, int longest, int depth)
    {
        json.WriteStartObject();
        foreach (var name in Members.NamesOf(value))
        {
            json.WritePropertyName(name);
            Write(json, Members.TryGet(value, name, out var member) ? member : Value.Null, text, longest, depth + 1);
        }

        json.WriteEndObject();
    }
}
