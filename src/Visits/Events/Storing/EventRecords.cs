using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Annai.Events.Reading;

namespace Annai.Events.Storing;

/// <summary>Lines of the log, gathered to be written at once.</summary>
internal sealed class EventRecords : IDisposable
{
    private readonly ArrayBufferWriter<byte> _lines = new();
    private readonly ArrayBufferWriter<byte> _object = new();
    private readonly Utf8JsonWriter _json;

    public EventRecords() => _json = new Utf8JsonWriter(_object, new JsonWriterOptions { SkipValidation = true });

    public ReadOnlySpan<byte> Written => _lines.WrittenSpan;

    public void Clear() => _lines.ResetWrittenCount();

    public void Add(PageEvent happened)
    {
        _object.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartObject();
        WriteSubject(happened);
        WriteDetail(happened.Detail);
        _json.WriteEndObject();
        _json.Flush();
        WriteChecksum(_object.WrittenSpan);
        _lines.Write(" "u8);
        _lines.Write(_object.WrittenSpan);
        _lines.Write("\n"u8);
    }

    public void Dispose() => _json.Dispose();

    private void WriteSubject(PageEvent happened)
    {
        WriteId(happened.Id);
        _json.WriteNumber("a"u8, happened.At.ToUnixTimeMilliseconds());
        Write("t"u8, happened.Tenant);
        Write(happened.Page.Kind == PageKind.Notice ? "n"u8 : "p"u8, happened.Page.Id);
        Write("c"u8, happened.Code);
        _json.WriteString("k"u8, WireWords.Kinds.Of(happened.Kind));
        _json.WriteString("s"u8, WireWords.Sources.Of(happened.Source));
        Write("f"u8, happened.First, WireWords.Firsts);
        Write("l"u8, happened.Language);
        Write("e"u8, happened.Stand, WireWords.Stands);
        Write("d"u8, happened.Device, WireWords.Devices);
        Write("x"u8, happened.Suspicion, WireWords.Suspicions);
    }

    private void WriteDetail(EventDetail detail)
    {
        if (detail == EventDetail.None)
            return;
        Write("h"u8, detail.Place);
        if (detail.Found is not null)
        {
            Write("q"u8, detail.Labels);
            Write("u"u8, detail.Areas);
        }

        Write("r"u8, detail.Found, WireWords.Founds);
        Write("o"u8, detail.Near, WireWords.Nears);
        Write("b"u8, detail.Distance, WireWords.Distances);
        Write("v"u8, detail.Survey);
        if (!detail.Answers.IsEmpty)
            Write(detail.Answers);
        Write("g"u8, detail.Chosen);
    }

    private void WriteId(EventId id)
    {
        Span<byte> digits = stackalloc byte[EventId.Digits];
        id.Value.TryFormat(digits, out _, "x32", CultureInfo.InvariantCulture);
        _json.WriteString("i"u8, digits);
    }

    private void Write(ReadOnlySpan<byte> letter, Term? term)
    {
        if (term is { } known)
            _json.WriteString(letter, known.Value);
    }

    private void Write<T>(ReadOnlySpan<byte> letter, T? value, WordTable<T> words)
        where T : struct, Enum
    {
        if (value is { } known)
            _json.WriteString(letter, words.Of(known));
    }

    private void Write(ReadOnlySpan<byte> letter, ImmutableArray<Term> terms)
    {
        _json.WriteStartArray(letter);
        foreach (var term in terms)
            _json.WriteStringValue(term.Value);
        _json.WriteEndArray();
    }

    private void Write(ImmutableArray<Answer> answers)
    {
        _json.WriteStartObject("y"u8);
        foreach (var answer in answers)
        {
            _json.WriteStartArray(answer.Question.Value);
            foreach (var option in answer.Options)
                _json.WriteStringValue(option.Value);
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    private void WriteChecksum(ReadOnlySpan<byte> json)
    {
        var digits = _lines.GetSpan(EventRecord.ChecksumDigits);
        Utf8.TryWrite(digits, CultureInfo.InvariantCulture, $"{Crc32C.Of(json):x8}", out var written);
        _lines.Advance(written);
    }
}
