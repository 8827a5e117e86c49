using Annai.App;
using Annai.Diagnostics;
using Annai.Sheets;
using Xunit;

namespace Annai.Tests.Import;

/// <summary>The form that a city fills in: what comes back is taken over without a question.</summary>
public sealed class FormTests
{
    private const string Labels = """
        - id: offer
          words: { ja: できること }
          match: all
          labels:
            - { id: parking, words: { ja: 駐車場がある }, short: { ja: 駐車場 } }
            - { id: note, words: { ja: 筆談できる }, short: { ja: 備考 } }

        """;

    private const string Areas = """
        - { id: chuo, name: 中央, kana: ちゅうおう, aliases: [中央町], centre: [34.2, 135.2], postcodes: [999-0011] }
        - { id: minato, name: 港, kana: みなと, aliases: [港町], centre: [34.2, 135.18], postcodes: [999-0031] }

        """;

    private static readonly string[] Untouched = ["追加 0、変更 0、", "なくなる 0、取り込めない行 0、まとめた行 0"];

    [Fact]
    public async Task A_filled_row_of_places_arrives_cell_by_cell()
    {
        using var city = City();
        var form = await Form(city, "places");
        form.Text(2, "名称", "港公民館").Text(2, "住所", "港町2-1").Text(2, "地区", "港")
            .Text(2, "電話番号", "073-000-0002")
            .Text(2, "利用時間", "月-金 9:00-12:00 14:00-17:00; 土 9:00-12:00; 祝 休").Text(2, "郵便番号", "9990031")
            .Text(2, "駐車場", "○").Text(2, "label:note", "×").Text(2, "状態", "休止").Day(2, "確認日", new(2026, 7, 1))
            .Number(2, "緯度", 34.2015m).Number(2, "経度", 135.1834m);

        var run = await city.Run(form.Bytes(), "--set halls --apply");

        Assert.Equal(ExitCode.Clean, run.Exit);
        Assert.DoesNotContain("分からない列", run.Out, StringComparison.Ordinal);
        Assert.Contains("説明と記入例の行は取り込みません（2 行）", run.Out, StringComparison.Ordinal);
        Assert.Equal(
            "halls-001 港公民館 港町2-1 minato 073-000-0002 999-0031 34.2015 135.1834 exact parking 休止 2026-07-01 "
            + "月-金 9:00-12:00 14:00-17:00; 土 9:00-12:00; 祝 休",
            Cells(
                Assert.Single(city.Rows()),
                "id name address area tel postcode lat lng position labels status checked_on hours"));
    }

    [Fact]
    public async Task A_filled_row_of_days_names_its_place_and_counts()
    {
        using var city = City();
        var form = await Form(city, "occasions");
        form.Text(1, "会場", "港診療所").Day(1, "実施日", new(2026, 12, 3))
            .Text(1, "受付時間", "8:30-10:30 13:00-14:00")
            .Number(1, "定員", 80).Text(1, "予約", "予約不要").Text(1, "満員", "○").Text(1, "駐車場", "○");

        await city.Run(form.Bytes(), "--occasions halls --apply");

        Assert.Equal(
            "minato 2026-12-03 8:30-10:30 13:00-14:00 80 予約不要 ○ parking",
            Cells(
                Assert.Single(city.Rows("content/occasions/halls.csv")),
                "place date reception capacity booking full labels"));
    }

    [Fact]
    public async Task A_filled_row_of_mailings_counts_what_was_posted()
    {
        using var city = City();
        var form = await Form(city, "mailings");
        form.Text(1, "二次元コード", "AE-R2HEF").Day(1, "発送日", new(2026, 8, 17))
            .Text(1, "到着予定日", "令和8年8月20日")
            .Number(1, "発送数", 6000).Number(1, "返戻数", 12).Text(1, "割付", "無作為");

        await city.Run(form.Bytes(), "--mailings --apply");

        Assert.Equal(
            "AE-R2HEF 2026-08-17 2026-08-20 6000 12 random",
            Cells(
                Assert.Single(city.Rows("content/mailings.csv")),
                "code posted_on expected_on pieces returned assignment"));
    }

    [Theory]
    [InlineData("places", "--set clinics", "--set clinics")]
    [InlineData("places", "--set salons", "--set salons")]
    [InlineData("occasions", "--set halls", "--occasions halls")]
    [InlineData("mailings", "", "--mailings")]
    public async Task A_form_that_nobody_touched_changes_nothing(string kind, string set, string import)
    {
        using var site = TempSite.OfSample();
        var stop = TestContext.Current.CancellationToken;
        await ToolRun.Of(site.Folder, $"form {kind} {set} --out form.xlsx", stop: stop);

        var run = await ToolRun.Of(site.Folder, $"import form.xlsx {import}", stop: stop);

        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        Assert.All(Untouched, words => Assert.Contains(words, run.Out, StringComparison.Ordinal));
        Assert.DoesNotContain("分からない列", run.Out, StringComparison.Ordinal);
        Assert.Contains("読めない箇所 なし", run.Out, StringComparison.Ordinal);
        Assert.Contains("確認が必要な箇所 なし", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbered_rows_explanations_and_the_example_are_no_rows()
    {
        using var city = City();
        var form = await Form(city, "places");
        form.Text(100, "名称", "港公民館").Text(100, "住所", "港町2-1");

        var run = await city.Run(form.Bytes());

        Assert.Contains("シート「記入用紙」", run.Out, StringComparison.Ordinal);
        Assert.Contains("追加 1、変更 0、", run.Out, StringComparison.Ordinal);
        Assert.Contains("なくなる 0、取り込めない行 0", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_the_city_put_in_front_makes_no_rows_of_what_helps()
    {
        using var city = City();

        var run = await city.Run("担当,行,名称,住所\n,説明,看板のとおりに,番地まで\n,記入例,例の館,例町1\n佐藤,1,港公民館,港町2\n");

        Assert.Contains("追加 1、", run.Out, StringComparison.Ordinal);
        Assert.Contains("説明と記入例の行は取り込みません（2 行）", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_that_are_known_show_their_places_by_name()
    {
        using var city = City();
        city.Write("content/occasions/halls.csv", "id,place,date\nh01,minato,2026-12-03\n");

        await Form(city, "occasions", "--set halls");

        var row = Sheet(city, "記入用紙").Single(row => row.Number == 6);
        Assert.Equal(["1", "港診療所", "2026-12-03"], row.Cells.Take(3));
    }

    [Fact]
    public async Task Many_columns_are_spread_over_pages_with_the_name_on_each()
    {
        using var few = City();
        using var many = City();
        many.Write("content/labels.yaml", Labels + string.Concat(Enumerable.Range(1, 30).Select(i =>
            $"    - {{ id: l{i}, words: {{ ja: ラベルその{i} }} }}\n")));

        var (narrow, wide) = (await Form(few, "places"), await Form(many, "places"));

        Assert.Equal((5, "C4"), (narrow.PagesWide, narrow.FirstMovingCell));
        Assert.Equal((8, "C4"), (wide.PagesWide, wide.FirstMovingCell));
        Assert.Equal(1, (await Form(few, "mailings")).PagesWide);
    }

    [Fact]
    public async Task An_unfinished_row_stops_no_other()
    {
        using var city = City();
        var form = await Form(city, "places");
        form.Text(1, "名称", "港公民館").Text(2, "名称", "中央公民館").Text(2, "住所", "中央町1-1");

        var run = await city.Run(form.Bytes());

        Assert.Contains("追加 1、", run.Out, StringComparison.Ordinal);
        Assert.Contains("取り込めない行 1", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_form_shows_as_an_example_is_understood()
    {
        using var city = City();
        var form = await Form(city, "places");
        var rows = Sheet(city, "記入用紙").ToDictionary(row => row.Number, row => row.Cells);
        foreach (var (heading, example) in rows[3].Zip(rows[5]).Skip(1).Where(cell => cell.Second.Length > 0))
            form.Text(1, heading, example);

        var run = await city.Run(form.Bytes());

        Assert.Contains("追加 1、", run.Out, StringComparison.Ordinal);
        Assert.Contains("読めない箇所 なし", run.Out, StringComparison.Ordinal);
        Assert.Contains("確認が必要な箇所 なし", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_beside_it_tells_how_to_write_and_whom_to_ask()
    {
        using var city = City();
        await Form(city, "places");

        var words = string.Join('\n', Sheet(city, "書き方").SelectMany(row => row.Cells));

        Assert.Contains("月-金 9:00-12:00 14:00-17:00; 土 9:00-12:00; 祝 休", words, StringComparison.Ordinal);
        Assert.Contains("あおば市 保険年金課", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Few_words_stand_in_their_rule_and_many_on_a_hidden_sheet()
    {
        using var city = City();
        city.Write("content/areas.yaml", string.Concat(Enumerable.Range(1, 60).Select(i =>
            $"- {{ id: a{i}, name: 地区{i}, kana: ちく, centre: [34.2, 135.2] }}\n")));

        var form = await Form(city, "places");

        Assert.Contains("list D6:D1005 \"病院,診療所,健診会場,公共施設,薬局\"", form.Validations);
        Assert.Contains("list G6:G1005 '選択肢'!$G$1:$G$60", form.Validations);
        Assert.Equal("地区60", Sheet(city, "選択肢").Last().Cells[6]);
    }

    [Theory]
    [InlineData("places")]
    [InlineData("occasions")]
    [InlineData("mailings")]
    public async Task A_city_without_labels_areas_or_codes_gets_no_empty_drop_down(string kind)
    {
        using var city = new ImportedCity();
        city.Write("content/codes.csv", "code,notice,medium\n");
        city.Write("content/places/clinics.csv", "id,name,address\n");

        var form = await Form(city, kind);

        Assert.All(form.Validations, rule => Assert.DoesNotContain("選択肢", rule, StringComparison.Ordinal));
        Assert.DoesNotContain("地区", Sheet(city, "記入用紙").Single(row => row.Number == 3).Cells);
    }

    [Fact]
    public async Task Of_two_places_of_one_name_the_ids_can_be_chosen()
    {
        using var city = City();
        city.Write("content/places/halls.csv", "id,name,address\nh1,第１会館,中央町1\nh2,第1会館,港町1\n");

        var form = await Form(city, "occasions");

        Assert.Contains("list B6:B1005 \"あおば中央クリニック,みどり町内科医院,港診療所,丘の上クリニック,"
            + "川辺病院 健診センター,h1,h2\"", form.Validations);
    }

    [Fact]
    public async Task The_same_city_gets_the_same_bytes()
    {
        using var city = City();
        var first = (await Form(city, "places"), city.ReadBytes("form.xlsx")).Item2;
        await Form(city, "places");
        Assert.Equal(first, city.ReadBytes("form.xlsx"));
    }

    [Theory]
    [InlineData("form nothing --out x.xlsx", ExitCode.Failure, "there is no form for `nothing`")]
    [InlineData("form places", ExitCode.Failure, "say where the form goes")]
    [InlineData("form places --out x.pdf", ExitCode.Failure, "say where the form goes")]
    [InlineData("form places --set missing --out x.xlsx", ExitCode.Mistakes, "AN0002 content/places/missing.csv")]
    public async Task A_wrong_call_says_what_is_missing_and_writes_nothing(string words, ExitCode exit, string message)
    {
        using var city = City();

        var run = await city.Tool(words);

        Assert.Equal(exit, run.Exit);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(city.Has("x.xlsx") || city.Has("x.pdf"));
    }

    private static ImportedCity City()
    {
        var city = new ImportedCity();
        city.Write("content/labels.yaml", Labels);
        city.Write("content/areas.yaml", Areas);
        return city;
    }

    private static async Task<FilledForm> Form(ImportedCity city, string kind, string options = "")
    {
        var run = await city.Tool($"form {kind} {options} --out form.xlsx");
        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        return FilledForm.Of(city, "form.xlsx");
    }

    private static List<SheetRow> Sheet(ImportedCity city, string name)
    {
        using var file = SheetFile.Open(new MemoryStream(city.ReadBytes("form.xlsx")), name, new Findings())!;
        return [.. file.Sheets.Single(sheet => sheet.Name == name).Rows(new Findings())];
    }

    private static string Cells(Dictionary<string, string> row, string columns) =>
        string.Join(' ', columns.Split(' ').Select(column => row[column]));
}
