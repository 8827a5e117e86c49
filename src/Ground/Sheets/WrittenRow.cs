using System.Collections.Immutable;

namespace Annai.Sheets;

/// <summary>A row of a sheet to be written.</summary>
/// <param name="Cells">Its cells from the first column on.</param>
/// <param name="Height">In points; without one as high as its wrapped texts need.</param>
public readonly record struct WrittenRow(ImmutableArray<WrittenCell> Cells, double? Height = null);
