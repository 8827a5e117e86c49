using System.Collections.Immutable;

namespace Annai.Sheets;

/// <summary>One row of a sheet, its cells as a person reads them there.</summary>
/// <param name="Number">Its row in a workbook, or its line in a text, from 1.</param>
/// <param name="Cells">Its cells from the first column on; never null, those behind the last one empty.</param>
public readonly record struct SheetRow(int Number, ImmutableArray<string> Cells);
