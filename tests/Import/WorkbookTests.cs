using Annai.Sheets;
using Xunit;

namespace Annai.Tests.Import;

/// <summary>Workbooks with many sheets, and the one that goes back to the city with what is wrong.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public async Task A_spreadsheet_comes_back_with_what_is_wrong_beside_each_row_and_can_be_sent_again()
    {
        using var city = new ImportedCity();
        const string list = "名称,住所,電話番号,緯度,経度\n一,町1,電話なし？,34.2,135.2\n二,町2,(073)000-0002,,\n,町3,,,\n";

        await city.Run(list, "--set halls --errors back.csv");
        await city.Run(list, "--set halls --errors back.xlsx");

        Assert.Equal(
            "エラー,名称,住所,電話番号,緯度,経度\r\n" +
            "【読めない】電話番号「電話なし？」: 電話番号として読めません,一,町1,電話なし？,34.2,135.2\r\n" +
            ",二,町2,(073)000-0002,,\r\n" +
            "【読めない】名称「」: 「名称」がないため、取り込めない行です,,町3,,,\r\n",
            city.Read("back.csv"));
        var again = await city.Tool("import back.xlsx --set halls");
        Assert.Contains("使わない列: エラー", again.Out, StringComparison.Ordinal);
        Assert.Contains("追加 2", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_workbook_the_sheet_that_is_meant_can_be_named_and_the_others_are()
    {
        using var city = new ImportedCity();
        using var book = new MemoryStream();
        XlsxWriter.Write(book, new Workbook([Sheet("中央地区", "一", "二"), Sheet("港地区", "三"), Sheet("メモ")]));
        city.WriteBytes("list.xlsx", book.ToArray());

        var first = await city.Tool("import list.xlsx --set halls");
        var named = await city.Tool("import list.xlsx --set halls --sheet 港地区 --apply");
        var none = await city.Tool("import list.xlsx --set halls --sheet 港地");

        Assert.Contains("ほかにも一覧らしいシートがあります: 港地区（--sheet で選べます）", first.Out, StringComparison.Ordinal);
        Assert.Contains("シート「港地区」", named.Out, StringComparison.Ordinal);
        Assert.Equal(["三"], city.Rows().Select(row => row["name"]));
        Assert.Contains("did you mean `港地区`?", none.Error, StringComparison.Ordinal);
    }

    private static WrittenSheet Sheet(string name, params string[] places) => new()
    {
        Name = name,
        Rows =
        [
            new WrittenRow([WrittenCell.Of(places.Length > 0 ? "名称" : "覚え書き"), WrittenCell.Of("住所")]),
            .. places.Select(place => new WrittenRow([WrittenCell.Of(place), WrittenCell.Of("町1")])),
        ],
    };
}
