namespace Annai.Content.Reading;

/// <summary>A year in a text.</summary>
/// <param name="Start">Its first sign.</param>
/// <param name="Length">How many signs it is long.</param>
/// <param name="Year">The Western year.</param>
/// <param name="IsFiscal">It begins in April.</param>
internal readonly record struct WrittenYear(int Start, int Length, int Year, bool IsFiscal);
