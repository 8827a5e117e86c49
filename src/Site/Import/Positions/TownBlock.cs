using Annai.Content;

namespace Annai.Import.Positions;

/// <summary>The middle of a block, or of a piece of land.</summary>
internal readonly record struct TownBlock(Coordinates Position, bool IsRepresentative);
