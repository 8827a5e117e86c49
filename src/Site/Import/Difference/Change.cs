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

    /// <summary>It is none of the list, but a note or a sum beside it.</summary>
    Aside,
}
