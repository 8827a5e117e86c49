using System.Text.Encodings.Web;
using System.Text.Json;

namespace Annai.Diagnostics;

/// <summary>Findings for a program to read: one array, the keys in a fixed order.</summary>
public static class FindingJson
{
    // For a pipe, not for a page: Japanese and backticks stay readable, and `<` is not escaped.
    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static void Write(Utf8JsonWriter json, IEnumerable<Finding> findings)
    {
        json.WriteStartArray();
        foreach (var finding in findings)
            Write(json, finding);
        json.WriteEndArray();
    }

    public static JsonWriterOptions Options => new() { Encoder = Readable, Indented = true, NewLine = "\n" };

    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code.Id);
        json.WriteString("severity", FindingText.WordFor(finding.Severity));
        if (!finding.Place.IsNowhere)
        {
            json.WriteString("file", finding.Place.File);
            json.WriteNumber("line", finding.Place.Line);
            json.WriteNumber("column", finding.Place.Column);
            json.WriteNumber("length", finding.Place.Length);
        }

        json.WriteString("message", finding.Message);
        if (finding.Hint is { } hint)
            json.WriteString("hint", hint);
        json.WriteEndObject();
    }
}
