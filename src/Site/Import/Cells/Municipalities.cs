namespace Annai.Import.Cells;

/// <summary>Codes of municipalities as spreadsheets leave them, put right by their check digit.</summary>
internal static class Municipalities
{
    public static CellReading Read(string written) => MunicipalityCode.Repair(written) switch
    {
        null => CellReading.Unreadable("市区町村コードとして読めません"),
        { Damage: CodeDamage.None } code => new CellReading(code.Code),
        { Damage: CodeDamage.Spelling } code => CellReading.Repaired(code.Code, "市区町村コードの書き方をそろえました"),
        { Damage: var damage } code when damage.HasFlag(CodeDamage.LeadingZero) =>
            CellReading.Repaired(code.Code, "市区町村コードの先頭の 0 を補いました"),
        { } code => CellReading.Repaired(code.Code, "市区町村コードの検査数字を補いました"),
    };
}
