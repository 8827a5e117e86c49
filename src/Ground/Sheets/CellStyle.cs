namespace Annai.Sheets;

/// <summary>The few looks that a cell of a form or a report may have.</summary>
public enum CellStyle
{
    Plain,
    Title,
    Heading,

    /// <summary>The heading of a column that must be filled in.</summary>
    RequiredHeading,

    /// <summary>What stands small and grey below a heading.</summary>
    Explanation,

    Example,

    /// <summary>A cell of a form's grid, to be filled in.</summary>
    Field,

    Wrong,

    /// <summary>A sentence to be read, as wide as the cells that are merged for it.</summary>
    Note,

    /// <summary>A cell of a form's grid for a single sign, in its middle.</summary>
    Mark,
}
