namespace Annai.Import.Report;

/// <summary>What somebody has to do about a remark: nothing, make sure, or write the cell anew.</summary>
public enum RemarkKind
{
    Repaired,
    ToConfirm,
    Unreadable,
}
