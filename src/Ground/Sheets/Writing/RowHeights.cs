using Annai.Diagnostics;

namespace Annai.Sheets.Writing;

/// <summary>
/// How high a row must be for its wrapped texts, which Excel works out only once somebody edits them.
/// </summary>
internal sealed class RowHeights(WrittenSheet sheet)
{
    public const double OneLine = 21;

    private const double Title = 32;
    private const double SmallLine = 18;
    private const double Padding = 2;
    private const double Highest = 409;
    private const double UsualWidth = 10;

    /// <summary>In points; null where one line is enough.</summary>
    public double? Of(int number, WrittenRow row)
    {
        var highest = OneLine;
        for (var i = 0; i < row.Cells.Length; i++)
            highest = Math.Max(highest, Of(row.Cells[i], Width(number, i + 1)));
        return highest > OneLine ? Math.Min(highest, Highest) : null;
    }

    private static double Of(WrittenCell cell, double width)
    {
        if (cell.Style == CellStyle.Title)
            return Title;
        if (cell.Text is not { Length: > 0 } text || !StyleXml.IsWrapped(cell.Style))
            return OneLine;
        var isSmall = cell.Style == CellStyle.Explanation;
        var fitting = Math.Max(1, (isSmall ? width * 1.09 : width) - 1);
        var lines = LineEnds.Unified(text)
            .Split('\n')
            .Sum(line => Math.Max(1, Math.Ceiling(Columns.Of(line) / fitting)));
        return lines * (isSmall ? SmallLine : OneLine - Padding) + Padding;
    }

    private double Width(int row, int column)
    {
        var last = sheet.Merges
            .Where(merge => merge.FirstRow == row && merge.FirstColumn == column)
            .Select(merge => merge.LastColumn)
            .DefaultIfEmpty(column)
            .Max();
        return Enumerable.Range(column, last - column + 1)
            .Sum(each => each <= sheet.Columns.Length ? sheet.Columns[each - 1].Width : UsualWidth);
    }
}
