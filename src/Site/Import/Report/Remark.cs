namespace Annai.Import.Report;

/// <summary>
/// What became of one cell that was not taken as it was written. Staff read it, so it is in Japanese.
/// </summary>
/// <param name="Kind">What is to be done about it.</param>
/// <param name="Row">The row of the sheet, or the line of the text.</param>
/// <param name="Heading">The heading of its column, as the city wrote it.</param>
/// <param name="From">What stood there.</param>
/// <param name="To">What was made of it.</param>
/// <param name="Why">Why; the same for all cells of which the same is true, so that they can be told together.</param>
public sealed record Remark(RemarkKind Kind, int Row, string Heading, string From, string To, string Why);
