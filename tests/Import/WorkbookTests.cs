using Annai.Sheets;
using Annai.Tests.Sheets;
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
    public async Task What_is_no_row_of_the_list_comes_back_too_and_stands_where_it_stood()
    {
        using var city = new ImportedCity();
        const string list = "令和8年度 施設一覧,\n,4月1日現在\n名称,住所\n一,町1\n※ 変わることがあります,\n名称,住所\n二,町2\n";

        await city.Run(list, "--set halls --errors back.csv");
        await city.Run(list, "--set halls --errors back.xlsx");

        Assert.Equal(
            ",令和8年度 施設一覧,\r\n,,4月1日現在\r\nエラー,名称,住所\r\n,一,町1\r\n,※ 変わることがあります,\r\n" +
            "エラー,名称,住所\r\n,二,町2\r\n",
            city.Read("back.csv"));
        var again = await city.Tool("import back.xlsx --set halls");
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

    [Fact]
    public async Task What_is_merged_over_several_rows_is_said_of_each_of_them()
    {
        using var city = new ImportedCity();
        city.WriteBytes("list.xlsx", TestBook.Of(
            Row(1, "名称", "住所", "健診項目", "") + Row(2, "", "", "電話番号", "備考")
            + Row(3, "一", "町1", "073-000-0001", "あ") + Row(4, "二", "", "073-000-0002", "い"),
            behind: """
                <mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="B3:B4"/></mergeCells>
                """));

        await city.Tool("import list.xlsx --set halls --apply");

        Assert.Equal(["町1", "町1"], city.Rows().Select(row => row["address"]));
        Assert.Equal(["073-000-0001", "073-000-0002"], city.Rows().Select(row => row["tel"]));
        Assert.Equal(["あ", "い"], city.Rows().Select(row => row["note"]));
    }

    [Fact]
    public async Task A_hidden_row_is_taken_over_and_somebody_is_asked_to_look_at_it()
    {
        using var city = new ImportedCity();
        city.WriteBytes("list.xlsx", TestBook.Of(
            Row(1, "名称", "住所") + Row(2, "一", "町1")
            + Row(3, "二", "町2").Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal)));

        var run = await city.Tool("import list.xlsx --set halls --apply");

        Assert.Equal(["一", "二"], city.Rows().Select(row => row["name"]));
        Assert.Contains(
            "表計算ソフトで非表示になっている行です。載せてよいかご確認ください（1 件）\n    3 行目 名称: 「二」",
            run.Out,
            StringComparison.Ordinal);
    }

    private static string Row(int number, params string[] cells) =>
        $"""<row r="{number}">{string.Concat(cells.Select(cell => $"<c t=\"str\"><v>{cell}</v></c>"))}</row>""";

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
