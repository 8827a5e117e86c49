namespace Annai.Import.Positions;

/// <summary>How many of the positions of a list are in the old datum.</summary>
public enum DatumKind
{
    /// <summary>Too few positions to tell.</summary>
    Unknown,
    Present,
    PartlyOld,
    Old,
}
