namespace Annai.Sheets.Workbooks;

/// <summary>One arrow from a part of a workbook to another.</summary>
/// <param name="Id">What the part calls it.</param>
/// <param name="Kind">What is at its end: worksheet, sharedStrings, styles.</param>
/// <param name="Path">Where that lies in the zip.</param>
internal sealed record Relation(string Id, string Kind, string Path);
