using System.Globalization;
using Annai.Sheets.Workbooks;

namespace Annai.Sheets;

/// <summary>Cells from one corner to the other, rows and columns from 1.</summary>
public readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public static CellRange OfColumn(int column, int firstRow, int lastRow) => new(firstRow, column, lastRow, column);

    /// <summary>A2:B9</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{CellReference.Letters(FirstColumn)}{FirstRow}:{CellReference.Letters(LastColumn)}{LastRow}");

    /// <summary>$A$2:$B$9, which stays the same wherever it stands</summary>
    internal string Fixed() => string.Create(
        CultureInfo.InvariantCulture,
        $"${CellReference.Letters(FirstColumn)}${FirstRow}:${CellReference.Letters(LastColumn)}${LastRow}");
}
