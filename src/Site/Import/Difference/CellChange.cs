namespace Annai.Import.Difference;

/// <summary>One cell that will say something else.</summary>
/// <param name="Column">Our column.</param>
/// <param name="From">What stands there now.</param>
/// <param name="To">What will.</param>
public sealed record CellChange(string Column, string From, string To);
