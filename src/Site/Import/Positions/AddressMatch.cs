using Annai.Content;

namespace Annai.Import.Positions;

/// <summary>Where an address lies, by the ministry's tables.</summary>
/// <param name="Position">The middle of the block, or of the part of town.</param>
/// <param name="Level">Which of the two it is.</param>
/// <param name="Matched">What was found, as the table writes it, for a report.</param>
public sealed record AddressMatch(Coordinates Position, PositionLevel Level, string Matched);
