using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Annai.Events.Sealing;

namespace Annai.Events.CrossChecking;

/// <summary>What a web server's log says of a day of a city: a number for each code, and nothing else.</summary>
internal sealed record AccessDay(ImmutableSortedDictionary<string, AccessCount> Codes)
{
    private const int Version = 1;

    public int Total => Codes.Values.Sum(count => count.People + count.Robots);

    public static AccessDay? Read(DayName name, string folder)
    {
        var path = name.AccessIn(folder);
        if (!File.Exists(path))
            return null;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            return root.GetProperty("version").GetInt32() != Version ? null : new AccessDay(
                root.GetProperty("codes").EnumerateObject().ToImmutableSortedDictionary(
                    code => code.Name,
                    code => new AccessCount(
                        code.Value.GetProperty("people").GetInt32(), code.Value.GetProperty("robots").GetInt32()),
                    StringComparer.Ordinal));
        }
        catch (Exception fault) when (fault is IOException or JsonException or InvalidOperationException
            or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    public byte[] ToJson()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartObject("codes");
            foreach (var (code, count) in Codes)
            {
                json.WriteStartObject(code);
                json.WriteNumber("people", count.People);
                json.WriteNumber("robots", count.Robots);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }
}
