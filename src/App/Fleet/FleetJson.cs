using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Annai.Diagnostics;

namespace Annai.App.Fleet;

/// <summary>The findings and the table for a program: one object, written as it comes.</summary>
internal sealed class FleetJson : IDisposable
{
    private readonly TextWriter _output;
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Utf8JsonWriter _json;

    public FleetJson(TextWriter output)
    {
        _output = output;
        _json = new Utf8JsonWriter(_bytes, FindingJson.Options);
        _json.WriteStartObject();
        _json.WriteStartArray("findings");
    }

    public void Write(ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings)
            FindingJson.Write(_json, finding);
        Flush();
    }

    public void End(IEnumerable<CityRow> rows)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("result");
        foreach (var row in rows)
            Write(row);
        _json.WriteEndArray();
        _json.WriteEndObject();
        Flush();
        _output.WriteLine();
    }

    public void Dispose() => _json.Dispose();

    private void Write(CityRow row)
    {
        _json.WriteStartObject();
        _json.WriteString("city", row.City);
        _json.WriteString("result", row.Result);
        _json.WriteNumber("errors", row.Errors);
        _json.WriteNumber("warnings", row.Warnings);
        Write("files", row.Outcome?.Files);
        Write("drawn", row.Outcome?.Drawn);
        Write("changed", row.Outcome?.Changed);
        Write("removed", row.Outcome?.Removed);
        _json.WriteNumber("seconds", Math.Round(row.Took.TotalSeconds, 2));
        _json.WriteEndObject();
    }

    private void Write(string name, int? number)
    {
        if (number is { } known)
            _json.WriteNumber(name, known);
    }

    private void Flush()
    {
        _json.Flush();
        _output.Write(Encoding.UTF8.GetString(_bytes.WrittenSpan));
        _bytes.ResetWrittenCount();
    }
}
