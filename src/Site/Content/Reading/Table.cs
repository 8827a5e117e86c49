using System.Collections.Immutable;
using System.Text;
using Annai.Diagnostics;
using CsvHelper;

namespace Annai.Content.Reading;

/// <summary>A CSV file whose rows are read by the names of its columns, each cell knowing its place.</summary>
internal sealed record Table(ImmutableArray<Fields> Rows, ImmutableArray<ScalarNode> Labels)
{
    private static readonly Table Nothing = new([], []);

    /// <param name="file">The file.</param>
    /// <param name="columns">The columns that it may have.</param>
    /// <param name="required">Those that it must have.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <param name="labelled">What any number of further columns begin with, or nothing.</param>
    public static Table Read(
        SourceFile file,
        ImmutableArray<string> columns,
        ImmutableArray<string> required,
        Findings findings,
        string labelled = "")
    {
        using var csv = CsvReader.FromText(file.Text, Options(file, findings));
        if (!csv.Read())
        {
            findings.Add(Codes.BrokenSyntax, file.Whole, "this table is empty", FirstLineHint(columns));
            return Nothing;
        }

        var header = Cells(file, csv);
        var labels = header.Where(cell => IsLabel(cell, labelled)).ToImmutableArray();
        columns = [.. columns, .. labels.Select(cell => cell.Text).Distinct(StringComparer.Ordinal)];
        if (!ColumnsAreKnown(file, header, columns, required, findings))
            return Nothing;
        var rows = ImmutableArray.CreateBuilder<Fields>();
        while (csv.Read())
            if (Row(header, Cells(file, csv), columns, findings) is { } row)
                rows.Add(row);
        return new Table(rows.ToImmutable(), labels);
    }

    private static bool IsLabel(ScalarNode heading, string labelled) =>
        labelled.Length > 0 && heading.Text.StartsWith(labelled, StringComparison.Ordinal);

    // Under a wrong heading every row would lack something: the heading is told, once.
    private static bool ColumnsAreKnown(
        SourceFile file,
        ImmutableArray<ScalarNode> header,
        ImmutableArray<string> columns,
        ImmutableArray<string> required,
        Findings findings)
    {
        var unknown = header.Where(cell => !columns.Contains(cell.Text)).ToList();
        foreach (var cell in unknown)
        {
            var hint = Nearest.Hint(cell.Text, columns);
            findings.Add(Codes.UnknownKey, cell.Place, $"this table knows no column `{cell.Text}`", hint);
        }

        var meant = unknown.Select(cell => Nearest.To(cell.Text, columns));
        var missing = required.Except(header.Select(cell => cell.Text)).Except(meant).ToList();
        var top = new SourcePlace(file.Path, 1, 1);
        foreach (var column in missing)
            findings.Add(Codes.MissingKey, top, $"this table lacks the column `{column}`", FirstLineHint(columns));
        return unknown.Count + missing.Count == 0;
    }

    private static string FirstLineHint(ImmutableArray<string> columns) =>
        $"its first line names the columns: {string.Join(',', columns)}";

    private static CsvReaderOptions Options(SourceFile file, Findings findings) => new()
    {
        HasHeader = false,
        Separator = ',',
        TrackLineNumbers = true,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MalformedData = CsvMalformedDataHandling.Recover,
        OnMalformedRecord = record => findings.Add(
            Codes.BrokenSyntax,
            new SourcePlace(file.Path, (int)record.LineNumber, 1),
            "a quote stands in the middle of a cell, or is never closed",
            "a cell with quotes, commas or line breaks stands in quotes, and quotes inside it are doubled"),
    };

    private static Fields? Row(
        ImmutableArray<ScalarNode> header,
        ImmutableArray<ScalarNode> cells,
        ImmutableArray<string> columns,
        Findings findings)
    {
        var place = cells[0].Place with { Column = 1, Length = 0 };
        if (cells.Length != header.Length)
        {
            findings.Add(
                Codes.BrokenSyntax,
                place,
                $"this row has {cells.Length} cells, the first line {header.Length}",
                "each row has as many commas as the first line");
            return null;
        }

        // An empty cell is an absent value.
        var entries = header.Zip(cells)
            .Where(pair => pair.Second.Text.Length > 0)
            .Select(pair => (pair.First, (SourceNode)pair.Second));
        return new Fields("this row", new MapNode(place, [.. entries]), place, columns, findings);
    }

    private static ImmutableArray<ScalarNode> Cells(SourceFile file, CsvReader csv)
    {
        var cells = ImmutableArray.CreateBuilder<ScalarNode>(csv.FieldCount);
        var offset = 0;
        for (var i = 0; i < csv.FieldCount; i++)
        {
            var raw = csv.GetRawSpan(i);
            var start = offset + (raw.StartsWith("\""u8) ? 1 : 0);
            var text = csv.GetString(i);
            cells.Add(new ScalarNode(At(file, csv, start, text.Length), text, IsQuoted: true));
            offset += raw.Length + 1;
        }

        return cells.ToImmutable();
    }

    // A record may run over several lines, inside quotes.
    private static SourcePlace At(SourceFile file, CsvReader csv, int start, int length)
    {
        var before = csv.RawRecord[..Math.Min(start, csv.RawRecord.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[lineStart..]) + 1;
        return new SourcePlace(file.Path, (int)csv.LineNumber + before.Count((byte)'\n'), column, length);
    }
}
