using System.Collections.Immutable;

namespace Annai.Sheets.Workbooks;

/// <summary>
/// Cells that are merged downward: a person reads what stands in the first of them in all of their rows. What is merged
/// to the right stays where it is, for it is a title over several columns.
/// </summary>
internal sealed class MergedCells(ImmutableArray<CellRange> ranges)
{
    private readonly ILookup<int, CellRange> _begins = ranges.ToLookup(range => range.FirstRow);
    private readonly Dictionary<int, (int LastRow, string Text)> _open = [];

    public static ImmutableArray<CellRange> RangesIn(Book book, string path)
    {
        var ranges = ImmutableArray.CreateBuilder<CellRange>();
        try
        {
            using var xml = book.Package.Open(path);
            while (xml?.Next() is true)
                if (xml.Starts("mergeCell") && CellReference.Range(xml["ref"]) is { } range
                    && range.LastRow > range.FirstRow)
                    ranges.Add(range);
        }
        catch (Exception thrown) when (Package.IsDamage(thrown))
        {
            // They stand behind the rows: whoever reads those tells of the damage, and where it is.
        }

        return ranges.ToImmutable();
    }

    /// <param name="row">The next row that holds anything of its own.</param>
    /// <param name="cells">Its cells, which are filled in.</param>
    public void Fill(int row, List<string> cells)
    {
        foreach (var range in _begins[row])
            _open[range.FirstColumn] = (range.LastRow, cells.ElementAtOrDefault(range.FirstColumn - 1) ?? "");
        foreach (var (column, (last, text)) in _open)
            if (row > last)
                _open.Remove(column);
            else if (text.Length > 0)
                Fill(column, text, cells);
    }

    private static void Fill(int column, string text, List<string> cells)
    {
        while (cells.Count < column)
            cells.Add("");
        if (cells[column - 1].Length == 0)
            cells[column - 1] = text;
    }
}
