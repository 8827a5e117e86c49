using Annai.Diagnostics;
using Annai.Import.Positions;
using Annai.Sheets;
using Xunit;

namespace Annai.Tests.Import.Positions;

/// <summary>Small tables in the ministry's form, of towns that lie 0.01 degrees apart and blocks 0.001.</summary>
internal static class AddressTables
{
    public const string BlockHeader =
        "都道府県名,市区町村名,大字・丁目名,小字・通称名,街区符号・地番,座標系番号,Ｘ座標,Ｙ座標,緯度,経度,"
        + "住居表示フラグ,代表フラグ,更新前履歴フラグ,更新後履歴フラグ";

    public const string TownHeader =
        "都道府県コード,都道府県名,市区町村コード,市区町村名,大字町丁目コード,大字町丁目名,緯度,経度,原典資料コード,"
        + "大字・字・丁目区分コード";

    public static AddressTable Of(params IEnumerable<string> tables)
    {
        var findings = new Findings();
        var table = new AddressTable();
        foreach (var text in tables)
            table.Add(Rows(text), "table.csv", findings);
        Assert.Empty(findings.Sorted());
        return table;
    }

    /// <summary>A table of blocks, each line such as <c>静岡県,焼津市,八楠一丁目,,11,34.861,138.321</c>.</summary>
    public static AddressTable OfBlocks(params IEnumerable<string> lines) => Of(Blocks(lines));

    public static string Blocks(params IEnumerable<string> lines) =>
        string.Join('\n', [BlockHeader, .. lines.Select(line => Block(line.Split(',')))]);

    public static string Towns(params IEnumerable<string> lines) =>
        string.Join('\n', [TownHeader, .. lines.Select(line => Town(line.Split(',')))]);

    public static IEnumerable<SheetRow> Rows(string text) =>
        text.Split('\n').Index().Select(line => new SheetRow(line.Index + 1, [.. line.Item.Split(',')]));

    private static string Block(string[] cells) =>
        string.Join(',', [.. cells[..5], "8", "-123456.7", "-12345.6", .. cells[5..7], "1", "1", "0", "0"]);

    private static string Town(string[] cells) =>
        $"22,{cells[0]},22212,{cells[1]},222120001000,{cells[2]},{cells[3]},{cells[4]},0,3";
}
