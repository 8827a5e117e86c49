using System.Collections.Immutable;
using Annai.Import;
using Annai.Import.Difference;
using Annai.Import.Report;
using Annai.Output;
using Annai.Sheets;

namespace Annai.App.Importing;

/// <summary>The city's spreadsheet as it came, with a column that says what is wrong with each row.</summary>
internal static class ErrorSheet
{
    private const string Heading = "エラー";
    private const double Narrow = 16;
    private const double Wide = 60;

    public static bool IsName(string name) =>
        IsText(name) || name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    public static void Write(ListImport import, string path) => AtomicFile.Write(path, to =>
    {
        if (IsText(path))
            CsvWriter.Write(to, Rows(import));
        else
            XlsxWriter.Write(to, Book(import));
    });

    private static bool IsText(string name) => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static Workbook Book(ListImport import) => new(
    [
        new WrittenSheet
        {
            Name = Heading,
            Rows = Rows(import).Select((row, index) => index == 0 ? Headings(row) : Cells(row)),
            Columns =
            [
                new WrittenColumn(Wide),
                .. import.Headings.Select(_ => new WrittenColumn(Narrow, IsText: true)),
            ],
            FrozenRows = 1,
            Page = new PageSetup { RepeatedRows = 1 },
        },
    ]);

    private static WrittenRow Headings(ImmutableArray<string> row) =>
        new([.. row.Select(cell => WrittenCell.Of(cell, CellStyle.Heading))]);

    private static WrittenRow Cells(ImmutableArray<string> row) => new(
    [
        WrittenCell.Of(row[0], row[0].Length > 0 ? CellStyle.Wrong : CellStyle.Plain),
        .. row[1..].Select(cell => WrittenCell.Of(cell)),
    ]);

    // A sheet that came back a second time has the column already.
    private static IEnumerable<ImmutableArray<string>> Rows(ListImport import)
    {
        var skipped = import.Headings is [Heading, ..] ? 1 : 0;
        yield return [Heading, .. import.Headings.Skip(skipped)];
        foreach (var row in import.Rows())
            yield return [Words(row), .. row.Source.Cells.Skip(skipped)];
    }

    // What was repaired needs nobody's hand.
    private static string Words(ImportedRow row) => string.Join(
        '\n',
        from remark in row.Remarks
        where remark.Kind != RemarkKind.Repaired
        select $"【{Word(remark.Kind)}】{remark.Heading}「{remark.From}」: {remark.Why}");

    private static string Word(RemarkKind kind) => kind == RemarkKind.Unreadable ? "読めない" : "確認";
}
