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

    private static Workbook Book(ListImport import)
    {
        var above = import.SheetRows().TakeWhile(row => row.Number <= import.HeadingRows[0]).Count();
        return new Workbook(
        [
            new WrittenSheet
            {
                Name = Heading,
                Rows = Rows(import).Select(row => row[0] == Heading ? Headings(row) : Cells(row)),
                Columns =
                [
                    new WrittenColumn(Wide),
                    .. import.Headings.Select(_ => new WrittenColumn(Narrow, IsText: true)),
                ],
                FrozenRows = above,
                Page = new PageSetup { RepeatedRows = above },
            },
        ]);
    }

    private static WrittenRow Headings(ImmutableArray<string> row) =>
        new([.. row.Select(cell => WrittenCell.Of(cell, CellStyle.Heading))]);

    private static WrittenRow Cells(ImmutableArray<string> row) => new(
    [
        WrittenCell.Of(row[0], row[0].Length > 0 ? CellStyle.Wrong : CellStyle.Plain),
        .. row[1..].Select(cell => WrittenCell.Of(cell)),
    ]);

    // Titles, further headings and whatever else is no row of the list come back too.
    private static IEnumerable<ImmutableArray<string>> Rows(ListImport import)
    {
        // A sheet that came back a second time has the column already.
        var skipped = import.Headings is [Heading, ..] ? 1 : 0;
        using var taken = import.Rows().GetEnumerator();
        var isMore = taken.MoveNext();
        foreach (var row in import.SheetRows())
        {
            var isTaken = isMore && taken.Current.Source.Number == row.Number;
            var words = isTaken ? Words(taken.Current) : import.HeadingRows.Contains(row.Number) ? Heading : "";
            yield return [words, .. row.Cells.Skip(skipped)];
            isMore = isTaken ? taken.MoveNext() : isMore;
        }
    }

    // What was repaired needs nobody's hand.
    private static string Words(ImportedRow row) => string.Join(
        '\n',
        from remark in row.Remarks
        where remark.Kind != RemarkKind.Repaired
        select $"【{Word(remark.Kind)}】{remark.Heading}「{remark.From}」: {remark.Why}");

    private static string Word(RemarkKind kind) => kind == RemarkKind.Unreadable ? "読めない" : "確認";
}
