namespace Annai.Import.Difference;

/// <summary>Whether a row of the file repeats an earlier one.</summary>
internal enum TwinKind
{
    None,

    /// <summary>It may be the same thing under another name.</summary>
    Alike,

    /// <summary>It says the same in every cell.</summary>
    Same,
}
