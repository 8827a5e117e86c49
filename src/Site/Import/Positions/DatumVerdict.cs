namespace Annai.Import.Positions;

/// <summary>What the positions of a list say of its datum.</summary>
/// <param name="Kind">In which datum it is.</param>
/// <param name="Pairs">How many positions were compared.</param>
/// <param name="Shifted">How many of them lie as the old datum would have them.</param>
/// <param name="MedianMetres">How far those lie off, or all of them where none does.</param>
public sealed record DatumVerdict(DatumKind Kind, int Pairs, int Shifted, double MedianMetres);
