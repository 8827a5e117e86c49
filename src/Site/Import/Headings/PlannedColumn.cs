namespace Annai.Import.Headings;

/// <summary>One column of the sheet, and what is done with it.</summary>
/// <param name="Index">Its place in a row, from 0.</param>
/// <param name="Heading">Its heading, as the city wrote it.</param>
/// <param name="Use">What is done with it.</param>
internal sealed record PlannedColumn(int Index, string Heading, ColumnUse Use);
