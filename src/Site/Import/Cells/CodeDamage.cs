namespace Annai.Import.Cells;

/// <summary>What a spreadsheet did to the code of a municipality.</summary>
[Flags]
public enum CodeDamage
{
    None = 0,

    /// <summary>Wide digits, spaces or a hyphen.</summary>
    Spelling = 1,

    /// <summary>Read as a number, its first 0 was lost.</summary>
    LeadingZero = 2,

    /// <summary>The five digits without the sixth.</summary>
    CheckDigit = 4,
}
