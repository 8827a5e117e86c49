using System.Text;
using System.Text.Json;
using Annai.App.CommandLine;
using Annai.Diagnostics;

namespace Annai.App.Serving;

/// <summary>Why the last build was not published: for a page's overlay, and as text where no script runs.</summary>
/// <param name="ForPages">For a page.</param>
/// <param name="Text">As a terminal would show it.</param>
internal sealed record Problems(string ForPages, string Text)
{
    // Whoever has more mends the first ones first, and a page with ten thousand is no help.
    private const int MostTold = 50;
    private const int LongestBefore = 60;
    private const int LongestAfter = 100;

    public static readonly Problems None = new(Json(0, _ => { }), "");

    public static Problems Of(Invocation invocation)
    {
        var findings = invocation.Findings.Sorted();
        var lines = new SourceLines(invocation.SiteFolder);
        var told = findings.Take(MostTold).ToList();
        return new Problems(
            Json(findings.Length, json => told.ForEach(finding => Write(json, finding, lines.At(finding.Place)))),
            string.Concat(told.Select(finding => FindingText.Of(finding, lines.At))));
    }

    public static Problems Of(Exception crash)
    {
        var message = $"annai broke: {crash.Message.ReplaceLineEndings(" ")}";
        return new Problems(Json(1, json => WriteCrash(json, message)), message + "\n");
    }

    private static string Json(int count, Action<Utf8JsonWriter> writeTold)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            writeTold(json);
            json.WriteEndArray();
            json.WriteNumber("more", Math.Max(0, count - MostTold));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteCrash(Utf8JsonWriter json, string message)
    {
        json.WriteStartObject();
        json.WriteString("severity", FindingText.WordFor(Severity.Error));
        json.WriteString("message", message);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, string? line)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code.Id);
        json.WriteString("severity", FindingText.WordFor(finding.Severity));
        if (!finding.Place.IsNowhere)
            json.WriteString("place", finding.Place.ToString());
        json.WriteString("message", finding.Message);
        if (finding.Hint is { } hint)
            json.WriteString("hint", hint);
        if (line is not null)
            WriteLine(json, line, finding.Place);
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, string line, SourcePlace place)
    {
        var start = Math.Clamp(place.Column - 1, 0, line.Length);
        var end = Math.Clamp(start + Math.Max(1, place.Length), start, Math.Min(line.Length, start + LongestAfter));
        var (first, last) = (Math.Max(0, start - LongestBefore), Math.Min(line.Length, end + LongestAfter));
        json.WriteStartArray("line");
        json.WriteStringValue((first > 0 ? "…" : "") + line[first..start]);
        json.WriteStringValue(line[start..end]);
        json.WriteStringValue(line[end..last] + (last < line.Length ? "…" : ""));
        json.WriteEndArray();
    }
}
