using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Annai.App.Fleet;

/// <summary>One line for each city, in columns that stand one under another also where a name is Japanese.</summary>
internal sealed class FleetTable(IReadOnlyList<CityRow> rows, TimeSpan took)
{
    private static readonly ImmutableArray<(string Heading, Func<CityRow, string> Of)> Columns =
    [
        ("city", row => row.City),
        ("result", row => row.Errors > 0 && !row.IsCrashed ? Counted(row.Errors, "error") : row.Result),
        ("files", row => Number(row.Outcome?.Files)),
        ("drawn", row => Number(row.Outcome?.Drawn)),
        ("changed", row => Number(row.Outcome?.Changed)),
        ("removed", row => Number(row.Outcome?.Removed)),
        ("warnings", row => Number(row.Warnings)),
        ("seconds", row => Seconds(row.Took)),
    ];

    // From what is best to what is worst.
    private static readonly ImmutableArray<string> Results = ["built", "unchanged", "clean", "errors", "crashed"];

    public override string ToString()
    {
        // What a command counts nowhere gets no column.
        var shown = Columns.Where(column => rows.Any(row => column.Of(row).Length > 0)).ToList();
        List<string[]> lines = [[.. shown.Select(column => column.Heading)]];
        lines.AddRange(rows.Select(row => shown.Select(column => column.Of(row)).ToArray()));
        var widths = shown.Select((_, at) => lines.Max(line => Diagnostics.Columns.Of(line[at]))).ToArray();
        var text = new StringBuilder();
        foreach (var line in lines)
            Append(text, line, widths);
        return text.Append(Sum()).Append('\n').ToString();
    }

    // Words begin at the left of their column, numbers end at its right.
    private static void Append(StringBuilder text, string[] line, int[] widths)
    {
        for (var at = 0; at < line.Length; at++)
        {
            var space = widths[at] - Diagnostics.Columns.Of(line[at]);
            text.Append(at < 2 ? line[at] : new string(' ', space) + line[at])
                .Append(' ', at < 2 ? space + 2 : at < line.Length - 1 ? 2 : 0);
        }

        text.Append('\n');
    }

    private string Sum()
    {
        var results = Results
            .Select(result => (Word: result, Count: rows.Count(row => row.Result == result)))
            .Where(result => result.Count > 0)
            .Select(result => $"{Number(result.Count)} {(result.Word == "errors" ? "with " : "")}{result.Word}");
        return $"{(rows.Count == 1 ? "1 city" : $"{Number(rows.Count)} cities")}: " +
            $"{string.Join(", ", results)}, {Seconds(took)} s";
    }

    private static string Counted(int count, string what) => $"{Number(count)} {what}{(count == 1 ? "" : "s")}";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
}
