using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Annai.Calendar;

namespace Annai.Events.Forgetting;

/// <summary>What was forgotten of a city: what, when, with which hashes.</summary>
/// <param name="Tenant">The city.</param>
/// <param name="At">When.</param>
/// <param name="Retention">By which rule.</param>
/// <param name="Events">The files of events.</param>
/// <param name="Tallies">The tallies that are gone too.</param>
/// <param name="Kept">The tallies that are left of the days whose events are gone.</param>
/// <param name="Tool">What did it.</param>
public sealed record Certificate(
    string Tenant,
    DateTimeOffset At,
    Retention Retention,
    ImmutableArray<ForgottenFile> Events,
    ImmutableArray<ForgottenFile> Tallies,
    ImmutableArray<ForgottenFile> Kept,
    string Tool)
{
    private const int Version = 1;
    private const string Moment = "yyyy-MM-ddTHH:mm:sszzz";

    public bool IsEmpty => Events.IsEmpty && Tallies.IsEmpty;

    public static Certificate Read(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        var root = document.RootElement;
        return new Certificate(
            root.GetProperty("tenant").GetString()!,
            DateTimeOffset.Parse(root.GetProperty("at").GetString()!, CultureInfo.InvariantCulture),
            new Retention(root.GetProperty("tallyYears").GetInt32()),
            Files(root, "events"),
            Files(root, "tallies"),
            Files(root, "kept"),
            root.GetProperty("tool").GetString()!);
    }

    public byte[] ToJson()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("tenant", Tenant);
            json.WriteString("at", At.ToOffset(JapaneseDay.Offset).ToString(Moment, CultureInfo.InvariantCulture));
            json.WriteNumber("eventMonths", Retention.EventMonths);
            json.WriteNumber("tallyYears", Retention.TallyYears);
            json.WriteString("tool", Tool);
            Write(json, "events", Events);
            Write(json, "tallies", Tallies);
            Write(json, "kept", Kept);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<ForgottenFile> files)
    {
        json.WriteStartArray(name);
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.Path);
            json.WriteString("day", file.Day.ToString());
            json.WriteNumber("events", file.Events);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static ImmutableArray<ForgottenFile> Files(JsonElement root, string name) =>
    [
        .. root.GetProperty(name).EnumerateArray().Select(file => new ForgottenFile(
            file.GetProperty("file").GetString()!,
            JapaneseDay.Parse(file.GetProperty("day").GetString()!),
            file.GetProperty("events").GetInt32(),
            file.GetProperty("sha256").GetString()!)),
    ];
}
