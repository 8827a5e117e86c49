using System.Collections.Immutable;
using Annai.Import.Report;
using Annai.Sheets;

namespace Annai.Import.Difference;

/// <summary>One row of the city's spreadsheet, and what came of it.</summary>
public sealed record ImportedRow
{
    public required SheetRow Source { get; init; }

    public required Change Change { get; init; }

    /// <summary>Its cells in our columns; those that stood there before where the row was refused, or none.</summary>
    public required ImmutableArray<string> Cells { get; init; }

    /// <summary>The cells by which one knows it, as far as it has them.</summary>
    public required (string First, string Second) Called { get; init; }

    /// <summary>What to call it in a report, which few rows get into.</summary>
    public string Name => Called.Second.Length == 0 ? Called.First : $"{Called.First} {Called.Second}";

    public required ImmutableArray<CellChange> Changes { get; init; }

    public required ImmutableArray<Remark> Remarks { get; init; }

    /// <summary>It will stand in our list.</summary>
    public bool IsKept => !Cells.IsEmpty;
}
