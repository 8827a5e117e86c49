using System.Buffers;
using System.Text.Json;
using Annai.Diagnostics;

namespace Annai.Events;

/// <summary>
/// A vocabulary as a file: keys and ids in a fixed order, so that an unchanged site writes unchanged bytes.
/// </summary>
internal static class VocabularyJson
{
    private const int Schema = 1;

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n" };

    public static byte[] Write(Vocabulary vocabulary, string? version)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Schema);
            json.WriteString("tenant", vocabulary.Tenant.Value);
            if (version is not null)
                json.WriteString("version", version);
            WriteIds(json, vocabulary);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    public static Vocabulary? Read(ReadOnlyMemory<byte> bytes, string path, Findings findings)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return Read(document.RootElement, path, findings);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException
            or ArgumentException or FormatException)
        {
            Refuse("the file is no vocabulary, or was cut short", path, findings);
            return null;
        }
    }

    private static void WriteIds(Utf8JsonWriter json, Vocabulary vocabulary)
    {
        json.WriteStartArray("notices");
        foreach (var notice in vocabulary.Notices)
            json.WriteStringValue(notice.Value);
        json.WriteEndArray();
        json.WriteStartObject("codes");
        foreach (var code in vocabulary.Codes)
            json.WriteString(code.Code.Value, code.Notice.Value);
        json.WriteEndObject();
    }

    private static Vocabulary? Read(JsonElement root, string path, Findings findings)
    {
        if (root.GetProperty("schema").GetInt32() is var schema and not Schema)
        {
            var why = $"the vocabulary has schema `{schema}`, expected `{Schema}`, which this Annai reads";
            return Refuse(why, path, findings);
        }

        var vocabulary = Vocabulary.Of(
            root.GetProperty("tenant").GetString()!,
            root.GetProperty("notices").EnumerateArray().Select(notice => notice.GetString()!),
            root.GetProperty("codes").EnumerateObject().Select(code => (code.Name, code.Value.GetString()!)));
        return root.GetProperty("version").GetString() == vocabulary.Version
            ? vocabulary
            : Refuse(
                $"the vocabulary holds other ids than its version says, expected `{vocabulary.Version}`",
                path,
                findings);
    }

    private static Vocabulary? Refuse(string why, string path, Findings findings)
    {
        var hint = "build the site again; nobody edits this file";
        findings.Add(Codes.BrokenVocabulary, new SourcePlace(path), why, hint);
        return null;
    }
}
