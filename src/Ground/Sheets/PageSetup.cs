namespace Annai.Sheets;

/// <summary>How a sheet is printed: on A4, as wide as one page, numbered at the foot.</summary>
public sealed record PageSetup
{
    public bool IsPortrait { get; init; }

    /// <summary>The rows from the first to this one stand on top of every page.</summary>
    public int RepeatedRows { get; init; }

    /// <summary>What is printed; without it whatever the sheet holds.</summary>
    public CellRange? PrintArea { get; init; }

    /// <summary>At each side of the paper, in millimetres.</summary>
    public double Margin { get; init; } = 12;

    public string Header { get; init; } = "";

    /// <summary>Left of the number of the page.</summary>
    public string Footer { get; init; } = "";
}
