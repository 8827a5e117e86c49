using Annai.Import.Report;

namespace Annai.Import.Cells;

/// <summary>What a cell says in our spelling, and what somebody should know about how that came about.</summary>
/// <param name="Value">The value; empty where there is none.</param>
/// <param name="Kind">Null where it was taken as it stood.</param>
/// <param name="Why">What was done, in Japanese.</param>
/// <param name="Rest">What else the cell said, which belongs into the note.</param>
internal readonly record struct CellReading(string Value, RemarkKind? Kind = null, string Why = "", string Rest = "")
{
    public static CellReading Nothing => new("");

    public static CellReading Repaired(string value, string why) => new(value, RemarkKind.Repaired, why);

    public static CellReading ToConfirm(string value, string why, string rest = "") =>
        new(value, RemarkKind.ToConfirm, why, rest);

    public static CellReading Unreadable(string why, string rest = "") => new("", RemarkKind.Unreadable, why, rest);

    /// <summary>Taken as it stood where it already had our spelling, and repaired otherwise.</summary>
    public static CellReading Spelled(string value, string written, string why) =>
        value == written ? new(value) : Repaired(value, why);
}
