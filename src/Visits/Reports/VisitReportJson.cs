using System.Text.Json;

namespace Annai.Reports;

/// <summary>The report for a program to read, the keys in a fixed order.</summary>
public static class VisitReportJson
{
    public static void Write(Utf8JsonWriter json, VisitReport report)
    {
        json.WriteStartObject();
        json.WriteString("tenant", report.Tenant);
        json.WriteStartArray("notices");
        foreach (var row in report.Rows)
        {
            json.WriteStartObject();
            json.WriteString("notice", row.Notice.Value);
            json.WriteString("title", row.Title);
            json.WriteString("card", row.Card);
            WriteCounts(json, row.Counts);
            if (report.IsCrossChecked)
                json.WriteNumber("served", row.Served ?? 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("total");
        WriteCounts(json, report.Total);
        if (report.IsCrossChecked)
            json.WriteNumber("served", report.Served);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, VisitCounts counts)
    {
        json.WriteNumber("firstByCode", counts.FirstByCode);
        json.WriteNumber("byCode", counts.ByCode);
        json.WriteNumber("other", counts.Other);
        json.WriteNumber("total", counts.Total);
    }
}
