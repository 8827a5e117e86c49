using Annai.App;
using Annai.Content;
using Xunit;

namespace Annai.Tests.Import;

/// <summary>`annai import` as a contractor uses it: look first, then take over, and take back.</summary>
public sealed class ImportCommandTests
{
    private const string Halls = "content/places/halls.csv";

    private const string Two = "名称,住所,電話番号\n中央公民館,中央町1,073-000-0001\n港公民館,港町2,073-000-0002\n";

    [Fact]
    public async Task Without_apply_nothing_is_written()
    {
        using var city = new ImportedCity();

        var run = await city.Run(Two);

        Assert.Equal(ExitCode.Clean, run.Exit);
        Assert.False(city.Has(Halls));
        Assert.Contains("追加 2、変更 0、変わらない 0、なくなる 0", run.Out, StringComparison.Ordinal);
        Assert.Contains("まだ何も書いていません", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_imported_is_a_list_that_builds()
    {
        using var city = new ImportedCity();

        await city.Apply(Two);
        var check = await city.Tool("check");

        Assert.Equal((ExitCode.Clean, ""), (check.Exit, check.Error));
        Assert.Equal(["halls-001", "halls-002"], city.Rows().Select(row => row["id"]));
    }

    [Fact]
    public async Task The_same_list_again_changes_nothing()
    {
        using var city = new ImportedCity();
        await city.Apply(Two);
        var first = city.Read(Halls);

        var run = await city.Apply(Two);

        Assert.Contains("追加 0、変更 0、変わらない 2、なくなる 0", run.Out, StringComparison.Ordinal);
        Assert.Equal(first, city.Read(Halls));
    }

    [Fact]
    public async Task A_changed_cell_is_told_with_what_it_was_and_nothing_else_is_touched()
    {
        using var city = new ImportedCity();
        city.Write(Halls, "id,name,address,tel,labels,note\nmine,中央公民館,中央町1,073-000-0001,,手で書いた\n");

        var run = await city.Apply("名称,住所,電話番号\n中央公民館,中央町１,073-000-0009\n");

        Assert.Contains("tel: 「073-000-0001」 → 「073-000-0009」", run.Out, StringComparison.Ordinal);
        var place = Assert.Single(city.Rows());
        Assert.Equal(("mine", "手で書いた"), (place["id"], place["note"]));
    }

    [Fact]
    public async Task A_new_name_at_the_same_door_and_number_is_the_same_place_to_be_confirmed()
    {
        using var city = new ImportedCity();
        await city.Apply(Two);

        var run = await city.Apply("名称,住所,電話番号\n中央ふれあい館,中央町1,073-000-0001\n港公民館,港町2,073-000-0002\n");

        Assert.Equal(["halls-001", "halls-002"], city.Rows().Select(row => row["id"]));
        Assert.Contains("「中央公民館」 → 「中央ふれあい館」", run.Out, StringComparison.Ordinal);
        Assert.Contains("名称が変わったものとしました", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_a_tenth_goes_only_when_it_is_allowed()
    {
        using var city = new ImportedCity();
        await city.Apply(Two);
        const string one = "名称,住所,電話番号\n中央公民館,中央町1,073-000-0001\n";

        var refused = await city.Apply(one);
        Assert.Equal(ExitCode.Mistakes, refused.Exit);
        Assert.Contains("AN0405", refused.Error, StringComparison.Ordinal);
        Assert.Contains("－ halls-002 港公民館", refused.Out, StringComparison.Ordinal);
        Assert.Equal(2, city.Rows().Count);

        var allowed = await city.Apply(one, "--set halls --allow-removals");
        Assert.Equal(ExitCode.Clean, allowed.Exit);
        Assert.Single(city.Rows());
    }

    [Fact]
    public async Task Few_of_many_may_go()
    {
        using var city = new ImportedCity();
        string List(int count) => "名称,住所\n" + string.Concat(Enumerable.Range(1, count).Select(i => $"館{i},町{i}\n"));
        await city.Apply(List(20));

        var run = await city.Apply(List(18));

        Assert.Equal(ExitCode.Clean, run.Exit);
        Assert.Equal(18, city.Rows().Count);
    }

    [Fact]
    public async Task A_place_whose_row_cannot_be_read_stays()
    {
        using var city = new ImportedCity();
        city.Write(Halls, "id,name,address\nmine,中央公民館,中央町1\n");

        var run = await city.Apply("管理番号,名称,住所\nmine,,中央町1\nnew,港公民館,港町1\n");

        Assert.Contains("取り込めない行", run.Out, StringComparison.Ordinal);
        Assert.Equal(["中央公民館", "港公民館"], city.Rows().Select(row => row["name"]));
    }

    [Fact]
    public async Task An_import_can_be_taken_back_step_by_step()
    {
        using var city = new ImportedCity();
        await city.Apply(Two);
        var first = city.Read(Halls);
        await city.Apply(Two.Replace("0001", "0009", StringComparison.Ordinal));

        var back = await city.Tool("import --undo --set halls");
        Assert.Equal((ExitCode.Clean, first), (back.Exit, city.Read(Halls)));

        await city.Tool("import --undo --set halls");
        Assert.False(city.Has(Halls));
        var none = await city.Tool("import --undo --set halls");
        Assert.Contains("AN0407", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_since_is_never_taken_back()
    {
        using var city = new ImportedCity();
        await city.Apply(Two);
        city.Write(Halls, "id,name,address\nmine,手で書いた,中央町1\n");

        var run = await city.Tool("import --undo --set halls");

        Assert.Contains("AN0407 content/places/halls.csv error: this list was", run.Error, StringComparison.Ordinal);
        Assert.Contains("手で書いた", city.Read(Halls), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Labels_come_from_ticks_and_from_words()
    {
        using var city = new ImportedCity();
        city.Write(
            "content/labels.yaml",
            """
            - id: day
              words: { ja: 曜日 }
              match: any
              labels:
                - { id: saturday, words: { ja: 土曜日に受けられる }, short: { ja: 土曜日 }, synonyms: [土日] }
                - { id: sunday, words: { ja: 日曜日に受けられる }, short: { ja: 日曜日 }, synonyms: [土日] }
                - { id: parking, words: { ja: 駐車場がある }, short: { ja: 駐車場 }, synonyms: [車] }
            """);

        var run = await city.Apply(
            "名称,住所,土曜日,日曜日に受けられる,駐車場,ラベル\n" +
            "一,町1,○,×,有,\n二,町2,ー,◯,10台,\n三,町3,,,,土曜日、車\n四,町4,△,,,夜間\n");

        Assert.Equal(
            ["saturday parking", "sunday parking", "saturday parking", ""], city.Rows().Select(row => row["labels"]));
        Assert.Equal("駐車場: 10台", city.Rows()[1]["note"]);
        Assert.Contains("5 行目 土曜日: 「△」", run.Out, StringComparison.Ordinal);
        Assert.Contains("5 行目 ラベル: 「夜間」", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_area_follows_from_its_name_its_address_or_its_postcode()
    {
        using var city = new ImportedCity();
        city.Write(
            "content/areas.yaml",
            """
            - { id: chuo, name: 中央, kana: ちゅうおう, aliases: [中央町, 本通] }
            - { id: minato, name: 港, kana: みなと, aliases: [港町], postcodes: [999-0031] }
            """);

        await city.Apply(
            "名称,住所,地区,郵便番号\n一,本通1,,\n二,あおば市港町2,,\n三,埋立地3,,9990031\n四,本通4,港,\n五,山1,,\n");

        Assert.Equal(["chuo", "minato", "minato", "minato", ""], city.Rows().Select(row => row["area"]));
    }

    [Fact]
    public async Task A_map_names_what_nobody_knows()
    {
        using var city = new ImportedCity();
        city.Write("map.yaml", "病院のよび名: name\nばしょ: address\n担当者の覚え書き: '-'\n");

        var run = await city.Apply("病院のよび名,ばしょ,担当者の覚え書き\n中央医院,中央町1,内緒\n", "--set halls --map map.yaml");

        Assert.Equal("中央医院", Assert.Single(city.Rows())["name"]);
        Assert.DoesNotContain("内緒", city.Read(Halls), StringComparison.Ordinal);
        Assert.Contains("使わない列: 担当者の覚え書き", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_find_their_place_by_its_name()
    {
        using var city = new ImportedCity();
        city.Write(Halls, "id,name,address\nminatokan,港会館,港町1\n");

        var run = await city.Apply(
            "実施日,会場,受付時間,定員,予約,満員\n" +
            "令和8年12月5日（土）,港会館,午前8時30分～10時30分、13:00～14:00,80名,要,\n12月6日,港会館,9:00～11:00,各60人,不要,○\n",
            "--occasions group");

        var days = city.Rows("content/occasions/group.csv");
        Assert.Equal(["2026-12-05", "2026-12-06"], days.Select(day => day["date"]));
        Assert.Equal(["minatokan", "minatokan"], days.Select(day => day["place"]));
        Assert.Equal(["8:30-10:30 13:00-14:00", "9:00-11:00"], days.Select(day => day["reception"]));
        Assert.Equal(["80", "60"], days.Select(day => day["capacity"]));
        Assert.Equal(["要予約", "予約不要"], days.Select(day => day["booking"]));
        Assert.Contains("年がないため、今年度の日付としました", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_posted_is_a_list_too()
    {
        using var city = new ImportedCity();

        await city.Apply("二次元コード,発送日,通数,返戻数\nae-m5txe,R8.10.1,\"6,000通\",12\n", "--mailings");

        var mailing = Assert.Single(city.Rows("content/mailings.csv"));
        Assert.Equal(("AE-M5TXE", "2026-10-01", "6000", "12"),
            (mailing["code"], mailing["posted_on"], mailing["pieces"], mailing["returned"]));
    }

    [Fact]
    public async Task Ids_of_other_lists_are_never_given_twice()
    {
        using var city = new ImportedCity();

        var run = await city.Apply("ID,名称,住所\nchuo,中央公民館,中央町9\n12,港公民館,港町1\nB_7,丘公民館,丘町1\n");

        Assert.Equal(["halls-001", "halls-12", "b-7"], city.Rows().Select(row => row["id"]));
        Assert.Contains("管理番号がほかと重なっているため、新しく振りました", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_programs_never_write_the_content_at_once()
    {
        using var city = new ImportedCity();
        using (ContentLock.Take(city.Folder))
        {
            var run = await city.Apply(Two);

            Assert.Equal(ExitCode.Mistakes, run.Exit);
            Assert.False(city.Has(Halls));
            Golden.Match(Path.Combine(Golden.Folder("Findings"), "0409-content-taken.out"), run.Error);
        }

        Assert.Equal(ExitCode.Clean, (await city.Apply(Two)).Exit);
    }

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

    [Theory]
    [InlineData("import list.csv", "say what it becomes")]
    [InlineData("import list.csv --set a --mailings", "say what it becomes")]
    [InlineData("import list.csv --set ../x", "cannot be the name of a list")]
    [InlineData("import --set halls", "wants FILE")]
    [InlineData("import list.csv --set halls --errors back.pdf", "expected a name that ends in .xlsx or .csv")]
    public async Task A_wrong_call_says_what_is_missing(string words, string told)
    {
        using var city = new ImportedCity();

        var run = await city.Tool(words);

        Assert.Equal(ExitCode.Failure, run.Exit);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }
}
