using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Annai.Sheets.Texts;

namespace Annai.Sheets;

/// <summary>
/// One row of a sheet, its cells as a person reads them there. A cell of a text becomes a string once somebody asks for
/// it: of a wide table most columns are of no use to anybody.
/// </summary>
public sealed class SheetRow
{
    private readonly string?[] _cells;
    private readonly RowText? _text;

    /// <param name="number">Its row in a workbook, or its line in a text, from 1.</param>
    /// <param name="cells">Its cells from the first column on; never null, those behind the last one empty.</param>
    public SheetRow(int number, ImmutableArray<string> cells) =>
        (Number, _cells) = (number, ImmutableCollectionsMarshal.AsArray(cells)!);

    internal SheetRow(int number, RowText text) => (Number, _cells, _text) = (number, new string?[text.Count], text);

    /// <summary>Its row in a workbook, or its line in a text, from 1.</summary>
    public int Number { get; }

    /// <summary>How many cells it has.</summary>
    public int Count => _cells.Length;

    /// <summary>A cell, by its column from 0; never null, those behind the last one empty.</summary>
    public string this[int column] => column >= _cells.Length ? "" : _cells[column] ??= _text!.CellAt(column);

    /// <summary>All of them, from the first column on.</summary>
    public ImmutableArray<string> Cells
    {
        get
        {
            for (var i = 0; i < _cells.Length; i++)
                _cells[i] ??= _text!.CellAt(i);
            return ImmutableCollectionsMarshal.AsImmutableArray(_cells)!;
        }
    }

    /// <summary>What stands in a cell, where no string is wanted.</summary>
    public ReadOnlySpan<char> SignsAt(int column) =>
        column >= _cells.Length ? [] : _text is null ? _cells[column] : _text.SignsAt(column);
}
