namespace Annai.Import.Difference;

/// <summary>What becomes of a row.</summary>
public enum Change
{
    Added,
    Changed,
    Unchanged,

    /// <summary>It lacks what it cannot be without; whatever was there before stays.</summary>
    Refused,

    /// <summary>It says again what an earlier row of the file said.</summary>
    Twin,
}
