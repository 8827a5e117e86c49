using System.Collections.Immutable;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Import.Headings;
using Annai.Sheets;

namespace Annai.Import.Difference;

/// <summary>The list as it stands in the content, cell by cell, and which of its rows came again.</summary>
internal sealed class PresentList
{
    private readonly List<ImmutableArray<string>> _rows = [];
    private readonly List<bool> _isFound = [];

    public int Count => _rows.Count;

    public ImmutableArray<string> this[int row] => _rows[row];

    /// <summary>The rows of which the new list says nothing.</summary>
    public IEnumerable<ImmutableArray<string>> Left => _rows.Where((_, row) => !_isFound[row]);

    public bool IsFound(int row) => _isFound[row];

    public void Find(int row) => _isFound[row] = true;

    /// <summary>Columns that our list would lose, since nobody knows them.</summary>
    public static IEnumerable<string> UnknownColumns(ListForm form, SheetFile? file)
    {
        var header = file?.Sheets[0].Rows(new Findings()).FirstOrDefault()?.Cells ?? [];
        return header.Where(name =>
            IndexOf(form, name) < 0 && !name.StartsWith(TableColumns.Label, StringComparison.Ordinal));
    }

    public static PresentList Read(ListForm form, SheetFile? file)
    {
        var list = new PresentList();
        if (file is null)
            return list;
        ImmutableArray<string> headings = [];
        foreach (var row in file.Sheets[0].Rows(new Findings()))
            if (headings.IsEmpty)
                headings = row.Cells;
            else
                list.Add(InOurOrder(form, headings, row));
        return list;
    }

    private void Add(ImmutableArray<string> cells)
    {
        _rows.Add(cells);
        _isFound.Add(false);
    }

    private static ImmutableArray<string> InOurOrder(ListForm form, ImmutableArray<string> headings, SheetRow row)
    {
        var cells = new string[form.Columns.Length];
        Array.Fill(cells, "");
        for (var i = 0; i < Math.Min(headings.Length, row.Cells.Length); i++)
            if (headings[i].StartsWith(TableColumns.Label, StringComparison.Ordinal))
                Tick(cells, form.IndexOf(Meaning.Labels), headings[i], row.Cells[i]);
            else if (IndexOf(form, headings[i]) is >= 0 and var column)
                cells[column] = $"{row.Cells[i].Trim()} {cells[column]}".Trim();
        return [.. cells];
    }

    private static void Tick(string[] cells, int labels, string heading, string cell)
    {
        if (labels >= 0 && Cells.Ticked.Read(cell) is true)
            cells[labels] = $"{cells[labels]} {heading[TableColumns.Label.Length..]}".Trim();
    }

    private static int IndexOf(ListForm form, string name)
    {
        for (var i = 0; i < form.Columns.Length; i++)
            if (form.Columns[i].Name == name)
                return i;
        return -1;
    }
}
