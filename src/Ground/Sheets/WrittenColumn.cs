namespace Annai.Sheets;

/// <summary>A column of a sheet to be written.</summary>
/// <param name="Width">In digits; a kanji is as wide as two.</param>
/// <param name="IsText">Whether what is typed stays as it is, down all rows: 0123 keeps its zero.</param>
public sealed record WrittenColumn(double Width, bool IsText = false);
