using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Annai.Events;

/// <summary>Lines of the log, gathered to be written at once.</summary>
internal sealed class VisitRecords
{
    private readonly ArrayBufferWriter<byte> _lines = new();
    private readonly ArrayBufferWriter<byte> _object = new();

    public ReadOnlySpan<byte> Written => _lines.WrittenSpan;

    public void Clear() => _lines.ResetWrittenCount();

    public void Add(Visit visit)
    {
        _object.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_object))
            Write(json, visit);
        WriteChecksum(_object.WrittenSpan);
        _lines.Write(" "u8);
        _lines.Write(_object.WrittenSpan);
        _lines.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, Visit visit)
    {
        json.WriteStartObject();
        json.WriteString("i", visit.Id.ToString());
        json.WriteNumber("a", visit.At.ToUnixTimeMilliseconds());
        json.WriteString("t", visit.Tenant.Value);
        json.WriteString("n", visit.Notice.Value);
        if (visit.Code is { } code)
            json.WriteString("c", code.Value);
        json.WriteString("k", WireWords.Of(visit.Kind));
        json.WriteString("s", WireWords.Of(visit.Source));
        json.WriteString("f", WireWords.Of(visit.First));
        json.WriteEndObject();
    }

    private void WriteChecksum(ReadOnlySpan<byte> json)
    {
        var digits = _lines.GetSpan(VisitRecord.ChecksumDigits);
        Utf8.TryWrite(digits, CultureInfo.InvariantCulture, $"{Crc32C.Of(json):x8}", out var written);
        _lines.Advance(written);
    }
}
