using System.Buffers;
using System.Text.Json;
using Annai.Collector;
using Annai.Events.Storing;
using Annai.Events.Wording;

namespace Annai.App.Collecting;

/// <summary>What a collector counts of itself since it started: answers, and nothing of who asked.</summary>
internal static class CounterJson
{
    public static byte[] Of(EventLog log, CollectorCounts counts, Vocabularies vocabularies)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartObject("answers");
            foreach (var answer in Enum.GetValues<CollectorAnswer>())
                json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(answer.ToString()), counts.Of(answer));
            json.WriteEndObject();
            json.WriteNumber("waiting", log.Pending);
            json.WriteStartObject("vocabularies");
            foreach (var vocabulary in vocabularies.All)
                json.WriteString(vocabulary.Tenant.Value, vocabulary.Version);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }
}
