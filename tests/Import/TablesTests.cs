using Annai.App;
using Xunit;

namespace Annai.Tests.Import;

/// <summary>Sheets that hold more than one plain table, and calls that would do harm.</summary>
public sealed class TablesTests
{
    [Fact]
    public async Task A_second_table_below_the_first_is_read_by_its_own_headings()
    {
        using var city = new ImportedCity();

        var run = await city.Apply(
            "【病院】,,,\n施設名,住所,電話番号,\n甲,町1,073-000-0001,\n【診療所】,,,\n" +
            "施設名,電話番号,住所,備考\n乙,073-000-0002,町2,右\n");

        Assert.Equal(["甲", "乙"], city.Rows().Select(row => row["name"]));
        Assert.Equal(["町1", "町2"], city.Rows().Select(row => row["address"]));
        Assert.Contains("列（2、5 行目の見出し）", run.Out, StringComparison.Ordinal);
        Assert.Contains("取り込めない行 【診療所】（4 行目）", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headings_that_come_again_on_the_next_page_are_no_place_and_neither_is_a_sum()
    {
        using var city = new ImportedCity();

        var run = await city.Apply("医療機関名,住所\n甲,町1\n医療機関名,住所\n乙,町2\n合計,2件\n");

        Assert.Equal(["甲", "乙"], city.Rows().Select(row => row["name"]));
        Assert.Contains("一覧の外の行（注記や合計） 合計 2件（5 行目）", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_may_be_called_like_the_help_of_our_form()
    {
        using var city = new ImportedCity();
        var many = string.Concat(Enumerable.Range(1, 9).Select(i => $"館{i},町{i}\n"));

        var run = await city.Apply($"名称,住所\n{many}説明,町10\n");

        Assert.Equal(10, city.Rows().Count);
        Assert.Equal(ExitCode.Clean, run.Exit);
    }

    [Fact]
    public async Task A_number_that_a_spreadsheet_was_made_to_keep_is_a_text()
    {
        using var city = new ImportedCity();

        var run = await city.Apply("名称,住所,郵便番号\n=\"甲\",=\"町1\",=\"0600001\"\n");

        var place = Assert.Single(city.Rows());
        Assert.Equal(("甲", "町1", "060-0001"), (place["name"], place["address"], place["postcode"]));
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task A_broken_byte_keeps_no_other_row_from_being_told()
    {
        using var city = new ImportedCity();

        var run = await city.Run([.. "名称,住所\n甲,町1\n乙"u8, 0xFF, .. ",町2\n丙,町3\n"u8]);

        Assert.Contains("AN0402", run.Error, StringComparison.Ordinal);
        Assert.Contains("追加 3", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_is_in_no_register_was_not_posted()
    {
        using var city = new ImportedCity();

        var run = await city.Apply(
            "二次元コード,発送日,通数,返戻数\nZZ99,2026-10-01,10,\nAE-M5TXE,2026-10-01,10,20\n", "--mailings");

        var mailing = Assert.Single(city.Rows("content/mailings.csv"));
        Assert.Equal(("AE-M5TXE", ""), (mailing["code"], mailing["returned"]));
        Assert.Contains("コードの台帳（content/codes.csv）にないコードです", run.Out, StringComparison.Ordinal);
        Assert.Contains("発送数より多いため、使いませんでした", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import list.csv --set halls --errors list.csv", "would write over `list.csv`")]
    [InlineData("import list.csv --set halls --errors content/places/clinics.csv", "would write over")]
    [InlineData("import list.csv --set halls --undo", "takes no file")]
    [InlineData("import --set halls --undo --apply", "takes no file and no `--apply`")]
    public async Task What_came_and_what_is_there_is_never_written_over(string words, string told)
    {
        using var city = new ImportedCity();
        city.Write("list.csv", "名称,住所\n甲,町1\n");

        var run = await city.Tool(words);

        Assert.Equal(ExitCode.Failure, run.Exit);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Equal("名称,住所\n甲,町1\n", city.Read("list.csv"));
    }

    [Fact]
    public async Task A_map_of_headings_that_the_spreadsheet_lacks_is_told()
    {
        using var city = new ImportedCity();
        city.Write("map.yaml", "住 所: address\n存在しない見出し: kana\n");

        var run = await city.Run("名称,住所\n甲,町1\n", "--set halls --map map.yaml");

        Assert.Contains("AN0406 map.yaml:2:1 error: the spreadsheet has no", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("map.yaml:1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_present_list_that_is_broken_is_not_written_anew()
    {
        using var city = new ImportedCity();
        const string broken = "id,name,address\nmine,甲\"乙,町1\n";
        city.Write("content/places/halls.csv", broken);

        var run = await city.Apply("名称,住所\n丙,町1\n", "--set halls --allow-removals");

        Assert.Contains("AN0402 content/places/halls.csv:2", run.Error, StringComparison.Ordinal);
        Assert.Equal(broken, city.Read("content/places/halls.csv"));
    }
}
