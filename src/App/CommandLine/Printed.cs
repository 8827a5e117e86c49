using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Annai.Diagnostics;

namespace Annai.App.CommandLine;

/// <summary>What a command found, for a person or for a program.</summary>
internal sealed class Printed(Invocation invocation)
{
    private readonly SourceLines _lines = new(invocation.SiteFolder);

    public void Write(string? summary, Action<Utf8JsonWriter>? result)
    {
        var findings = invocation.Findings.Sorted();
        if (invocation.IsJson)
            WriteJson(findings, summary, result);
        else
            WriteText(findings, summary);
    }

    private void WriteText(ImmutableArray<Finding> findings, string? summary)
    {
        var error = invocation.Surroundings.Error;
        foreach (var finding in findings)
            error.Write(FindingText.Of(finding, invocation.Surroundings.IsTerminal ? _lines.At : null));
        if (Count(findings) is { Length: > 0 } count)
            error.WriteLine(count);
        if (summary is not null)
            invocation.Surroundings.Out.WriteLine(summary);
    }

    private void WriteJson(ImmutableArray<Finding> findings, string? summary, Action<Utf8JsonWriter>? result)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, FindingJson.Options))
        {
            json.WriteStartObject();
            if (result is not null)
            {
                json.WritePropertyName("result");
                result(json);
            }
            else if (summary is not null)
            {
                json.WriteString("summary", summary);
            }

            json.WritePropertyName("findings");
            FindingJson.Write(json, findings);
            json.WriteEndObject();
        }

        invocation.Surroundings.Out.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static string Count(ImmutableArray<Finding> findings) => string.Join(
        ", ",
        from severity in (Severity[])[Severity.Error, Severity.Warning]
        let count = findings.Count(finding => finding.Severity == severity)
        where count > 0
        select $"{count} {FindingText.WordFor(severity)}{(count == 1 ? "" : "s")}");
}
