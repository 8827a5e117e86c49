using Xunit;

namespace Annai.Tests.Import;

/// <summary>What a list says of labels, areas, days and mailings arrives under our names.</summary>
public sealed class ImportedMeaningTests
{
    private const string Halls = "content/places/halls.csv";

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
    public async Task Headings_may_stand_in_two_rows_and_say_more_in_brackets()
    {
        using var city = new ImportedCity();
        city.Write(
            "content/labels.yaml",
            """
            - id: check
              words: { ja: 検診 }
              match: all
              labels:
                - { id: stomach, words: { ja: 胃がん検診 }, short: { ja: 胃がん } }
                - { id: colon, words: { ja: 大腸がん検診 }, short: { ja: 大腸がん } }
            """);

        var run = await city.Apply(
            "実施医療機関,所在地(住所),電話番号（予約用）,検診項目,,ＦＡＸ番号（代表）\n,,,胃がん,大腸\u3000がん,\n" +
            "一,町1,073-000-0001,○,×,073-000-0002\n");

        var place = Assert.Single(city.Rows());
        Assert.Equal(("073-000-0001", "stomach"), (place["tel"], place["labels"]));
        Assert.Contains("列（2 行目の見出し）", run.Out, StringComparison.Ordinal);
        Assert.Contains("使わない列: ＦＡＸ番号（代表）", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_present_list_with_a_column_of_its_own_is_not_written_over()
    {
        using var city = new ImportedCity();
        city.Write(Halls, "id,name,address,memo\nmine,一,町1,大事\n");

        var run = await city.Apply("名称,住所\n一,町1\n");

        Assert.Contains("AN0304 content/places/halls.csv:1:1 error", run.Error, StringComparison.Ordinal);
        Assert.Contains("大事", city.Read(Halls), StringComparison.Ordinal);
    }
}
