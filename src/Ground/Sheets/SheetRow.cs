using System.Collections.Immutable;
using Annai.Sheets.Texts;

namespace Annai.Sheets;

/// <summary>
/// One row of a sheet, its cells as a person reads them there. A cell of a text becomes a string once somebody asks for
/// it: of a wide table most columns are of no use to anybody.
/// </summary>
public sealed class SheetRow
{
    private readonly RowText? _text;
    private ImmutableArray<string> _cells;

    /// <param name="number">Its row in a workbook, or its line in a text, from 1.</param>
    /// <param name="cells">Its cells from the first column on; never null, those behind the last one empty.</param>
    public SheetRow(int number, ImmutableArray<string> cells) =>
        (Number, _cells, Count) = (number, cells, cells.Length);

    internal SheetRow(int number, RowText text) => (Number, _text, Count) = (number, text, text.Count);

    /// <summary>Its row in a workbook, or its line in a text, from 1.</summary>
    public int Number { get; }

    /// <summary>Nobody sees it who opens the workbook; a text hides nothing.</summary>
    public bool IsHidden { get; init; }

    /// <summary>How many cells it has.</summary>
    public int Count { get; }

    /// <summary>A cell, by its column from 0; never null, those behind the last one empty.</summary>
    public string this[int column] => column >= Count ? "" : _text is null ? _cells[column] : _text.CellAt(column);

    /// <summary>All of them, from the first column on.</summary>
    public ImmutableArray<string> Cells =>
        _cells.IsDefault ? _cells = [.. Enumerable.Range(0, Count).Select(_text!.CellAt)] : _cells;

    /// <summary>What stands in a cell, where no string is wanted.</summary>
    public ReadOnlySpan<char> SignsAt(int column) =>
        column >= Count ? [] : _text is null ? _cells[column] : _text.SignsAt(column);
}
