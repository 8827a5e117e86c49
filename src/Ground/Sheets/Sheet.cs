using Annai.Diagnostics;

namespace Annai.Sheets;

/// <summary>One sheet of a workbook, or all of a text, read row by row as often as one likes.</summary>
public sealed class Sheet
{
    private readonly Func<Findings, IEnumerable<SheetRow>> _rows;

    internal Sheet(string name, bool isHidden, Func<Findings, IEnumerable<SheetRow>> rows) =>
        (Name, IsHidden, _rows) = (name, isHidden, rows);

    /// <summary>Nothing for a text.</summary>
    public string Name { get; }

    public bool IsHidden { get; }

    /// <summary>The rows that hold anything, read while they are enumerated, from the top each time.</summary>
    public IEnumerable<SheetRow> Rows(Findings findings) => _rows(findings);
}
