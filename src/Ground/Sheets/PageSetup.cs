namespace Annai.Sheets;

/// <summary>How a sheet is printed: on A4, as many pages wide as is said, numbered at the foot.</summary>
public sealed record PageSetup
{
    public bool IsPortrait { get; init; }

    /// <summary>Over how many pages its columns are spread: the more there are, the larger the letters.</summary>
    public int PagesWide { get; init; } = 1;

    /// <summary>The rows to this one stand on top of every page.</summary>
    public int RepeatedRows { get; init; }

    /// <summary>The first of those rows: what stands above it is printed once.</summary>
    public int FirstRepeatedRow { get; init; } = 1;

    /// <summary>The columns from the first to this one stand at the left of every page.</summary>
    public int RepeatedColumns { get; init; }

    /// <summary>What is printed; without it whatever the sheet holds.</summary>
    public CellRange? PrintArea { get; init; }

    /// <summary>At each side of the paper, in millimetres.</summary>
    public double Margin { get; init; } = 12;

    public string Header { get; init; } = "";

    /// <summary>Left of the number of the page.</summary>
    public string Footer { get; init; } = "";
}
