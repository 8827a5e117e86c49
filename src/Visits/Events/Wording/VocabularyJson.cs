using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Annai.Diagnostics;
using Annai.Events.Forgetting;

namespace Annai.Events.Wording;

/// <summary>
/// A vocabulary as a file: keys and ids in a fixed order, so that an unchanged site writes unchanged bytes.
/// </summary>
internal static class VocabularyJson
{
    private const int Schema = 2;
    private const string Years = "keepTalliesYears";

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
            // What is usual is not written, as it was before anybody could say otherwise.
            if (vocabulary.Retention.TallyYears is var years and not Retention.UsualYears)
                json.WriteNumber(Years, years);
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
        Write(json, "programmes", vocabulary.Programmes);
        Write(json, "notices", vocabulary.Notices);
        json.WriteStartObject("codes");
        foreach (var code in vocabulary.Codes)
            json.WriteString(code.Code.Value, code.Notice.Value);
        json.WriteEndObject();
        Write(json, "places", vocabulary.Places);
        Write(json, "labels", vocabulary.Labels);
        Write(json, "areas", vocabulary.Areas);
        Write(json, "languages", vocabulary.Languages);
        json.WriteStartObject("surveys");
        foreach (var survey in vocabulary.Surveys)
            Write(json, survey);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<Term> terms)
    {
        json.WriteStartArray(name);
        foreach (var term in terms)
            json.WriteStringValue(term.Value);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SurveyTerm survey)
    {
        json.WriteStartArray(survey.Survey.Value);
        foreach (var question in survey.Questions)
        {
            json.WriteStartObject();
            json.WriteString("question", question.Question.Value);
            json.WriteBoolean("takesSeveral", question.TakesSeveral);
            Write(json, "options", question.Options);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static Vocabulary? Read(JsonElement root, string path, Findings findings)
    {
        if (root.GetProperty("schema").GetInt32() is var schema and not Schema)
        {
            var why = $"the vocabulary has schema `{schema}`, expected `{Schema}`, which this Annai reads";
            return Refuse(why, path, findings);
        }

        var vocabulary = Vocabulary.Of(ReadIds(root));
        return root.GetProperty("version").GetString() == vocabulary.Version
            ? vocabulary
            : Refuse(
                $"the vocabulary holds other ids than its version says, expected `{vocabulary.Version}`",
                path,
                findings);
    }

    private static VocabularyIds ReadIds(JsonElement root) => new()
    {
        Tenant = root.GetProperty("tenant").GetString()!,
        Programmes = Strings(root, "programmes"),
        Notices = Strings(root, "notices"),
        Codes = root.GetProperty("codes").EnumerateObject().Select(code => (code.Name, code.Value.GetString()!)),
        Places = Strings(root, "places"),
        Labels = Strings(root, "labels"),
        Areas = Strings(root, "areas"),
        Languages = Strings(root, "languages"),
        Surveys = root.GetProperty("surveys").EnumerateObject().Select(survey =>
            new SurveyIds(survey.Name, survey.Value.EnumerateArray().Select(Question))),
        KeepTalliesYears = root.TryGetProperty(Years, out var years) ? years.GetInt32() : Retention.UsualYears,
    };

    private static QuestionIds Question(JsonElement question) => new(
        question.GetProperty("question").GetString()!,
        Strings(question, "options"),
        question.GetProperty("takesSeveral").GetBoolean());

    private static IEnumerable<string> Strings(JsonElement parent, string name) =>
        parent.GetProperty(name).EnumerateArray().Select(one => one.GetString()!);

    private static Vocabulary? Refuse(string why, string path, Findings findings)
    {
        var hint = "build the site again; nobody edits this file";
        findings.Add(Codes.BrokenVocabulary, new SourcePlace(path), why, hint);
        return null;
    }
}
