using System.Text.Json;
using Annai.Import;
using Annai.Import.Difference;
using Annai.Import.Report;

namespace Annai.App.Importing;

/// <summary>The report of an import for another program.</summary>
internal static class ImportJson
{
    public static void Write(
        Utf8JsonWriter json,
        ListImport import,
        ImportReport report,
        ImportTarget target,
        string format)
    {
        json.WriteStartObject();
        json.WriteString("target", target.Path);
        json.WriteString("format", format);
        json.WriteNumber("rows", report.Rows);
        json.WriteNumber("present", import.PresentCount);
        json.WriteNumber("withoutPosition", report.WithoutPosition);
        foreach (var change in Enum.GetValues<Change>())
            json.WriteNumber(Name(change), report[change]);
        json.WriteNumber("gone", import.Left.Count);
        WriteColumns(json, import);
        WriteRemarks(json, report);
        WriteChanges(json, import, report);
        json.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter json, ListImport import)
    {
        json.WriteStartArray("columns");
        foreach (var column in import.Columns)
        {
            json.WriteStartObject();
            json.WriteString("heading", column.Heading);
            json.WriteString("became", column.Became);
            json.WriteBoolean("isUnknown", column.IsUnknown);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRemarks(Utf8JsonWriter json, ImportReport report)
    {
        json.WriteStartArray("remarks");
        foreach (var remark in report.Groups.SelectMany(group => group.Examples))
        {
            json.WriteStartObject();
            json.WriteString("kind", remark.Kind switch
            {
                RemarkKind.Repaired => "repaired",
                RemarkKind.ToConfirm => "toConfirm",
                _ => "unreadable",
            });
            json.WriteNumber("row", remark.Row);
            json.WriteString("heading", remark.Heading);
            json.WriteString("from", remark.From);
            json.WriteString("to", remark.To);
            json.WriteString("why", remark.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteChanges(Utf8JsonWriter json, ListImport import, ImportReport report)
    {
        json.WriteStartArray("changes");
        foreach (var row in report.Examples(Change.Changed))
        {
            json.WriteStartObject();
            json.WriteNumber("row", row.Source.Number);
            json.WriteString("name", row.Name);
            json.WriteStartArray("cells");
            foreach (var cell in row.Changes)
            {
                json.WriteStartObject();
                json.WriteString("column", cell.Column);
                json.WriteString("from", cell.From);
                json.WriteString("to", cell.To);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("wouldGo");
        foreach (var row in import.Left)
            json.WriteStringValue(row[0]);
        json.WriteEndArray();
        json.WriteStartArray("occasionsOfThose");
        foreach (var occasion in import.Left.SelectMany(row => import.OccasionsAt(row[0])))
            json.WriteStringValue(occasion.Id.Value.Value);
        json.WriteEndArray();
    }

    private static string Name(Change change) => change switch
    {
        Change.Added => "added",
        Change.Changed => "changed",
        Change.Unchanged => "unchanged",
        Change.Refused => "refused",
        Change.Aside => "asides",
        _ => "twins",
    };
}
