using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Annai.Calendar;
using Annai.Events.Counting;

namespace Annai.Events.Sealing;

/// <summary>What was counted on a day of a city, and out of what.</summary>
/// <param name="Version">How it was counted: another version counts anew where it can.</param>
/// <param name="Segments">The hashes of the lines that it was counted from, in order.</param>
/// <param name="IsFrozen">Whether these lines are gone, so that it stays as it is.</param>
/// <param name="Tally">What was counted.</param>
internal sealed record DayTally(int Version, ImmutableArray<string> Segments, bool IsFrozen, Tally Tally)
{
    /// <summary>Goes up when the same events are counted otherwise.</summary>
    public const int Current = 1;

    private const int Schema = 1;

    /// <returns>The tally, or null where there is none that can be read.</returns>
    public static DayTally? Read(DayName name, string folder)
    {
        var path = name.TallyIn(folder);
        if (!File.Exists(path))
            return null;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return Read(document.RootElement, name.Day);
        }
        catch (Exception fault) when (fault is IOException or JsonException or InvalidOperationException
            or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    public bool IsOf(ImmutableArray<string> segments) => Version == Current && Segments.SequenceEqual(segments);

    public byte[] ToJson(DayName name)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Schema);
            json.WriteNumber("version", Version);
            json.WriteString("tenant", name.Tenant);
            json.WriteString("day", name.Day.ToString());
            json.WriteBoolean("frozen", IsFrozen);
            json.WriteStartArray("segments");
            foreach (var segment in Segments)
                json.WriteStringValue(segment);
            json.WriteEndArray();
            TallyJson.Write(json, Tally);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static DayTally? Read(JsonElement root, JapaneseDay day) =>
        root.GetProperty("schema").GetInt32() != Schema ? null : new DayTally(
            root.GetProperty("version").GetInt32(),
            [.. root.GetProperty("segments").EnumerateArray().Select(segment => segment.GetString()!)],
            root.GetProperty("frozen").GetBoolean(),
            TallyJson.Read(root, day));
}
