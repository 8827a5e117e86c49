using System.Collections.Immutable;

namespace Annai.Sheets;

/// <summary>A sheet to be written, its rows taken one by one while they are.</summary>
public sealed record WrittenSheet
{
    /// <summary>Its tab; what Excel does not allow there is replaced.</summary>
    public required string Name { get; init; }

    public required IEnumerable<WrittenRow> Rows { get; init; }

    public bool IsHidden { get; init; }

    public ImmutableArray<WrittenColumn> Columns { get; init; } = [];

    /// <summary>How many rows stay on top while one scrolls.</summary>
    public int FrozenRows { get; init; }

    /// <summary>How many columns stay at the left.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>The headings with what stands below them, to be sorted and filtered.</summary>
    public CellRange? Filter { get; init; }

    public ImmutableArray<CellRange> Merges { get; init; } = [];

    public ImmutableArray<Validation> Validations { get; init; } = [];

    public PageSetup Page { get; init; } = new();
}
