using Xunit;

namespace Annai.Tests.Import;

/// <summary>Where a cell could be taken for something that it does not say, it is left alone and named.</summary>
public sealed class DoubtTests
{
    [Theory]
    [InlineData("073-000-0104 (1階)", "073-000-0104", "073-000-0104 (1階)")]
    [InlineData("073-000-0101-2", "073-000-0101", "073-000-0101-2")]
    [InlineData("FAX 073-000-0102 / 電話 073-000-0103", "073-000-0103", "FAX 073-000-0102 / 電話 073-000-0103")]
    [InlineData("073-000-0103（代表）", "073-000-0103", "")]
    public async Task The_number_that_is_called_is_the_one_that_was_written(string written, string tel, string note)
    {
        using var city = new ImportedCity();

        await city.Apply($"名称,住所,電話番号\n一,町1,{written}\n");

        var place = Assert.Single(city.Rows());
        Assert.Equal((tel, note), (place["tel"], place["note"]));
    }

    [Theory]
    [InlineData("10台", "parking", "駐車場: 10台")]
    [InlineData("○（要連絡）", "parking", "駐車場: ○（要連絡）")]
    [InlineData("0台", "", "")]
    [InlineData("3階のみ", "", "駐車場: 3階のみ")]
    [InlineData("第1・3のみ", "", "駐車場: 第1・3のみ")]
    public async Task A_number_is_a_yes_only_where_it_counts_something(string written, string labels, string note)
    {
        using var city = new ImportedCity();
        city.Write(
            "content/labels.yaml",
            "- { id: place, words: { ja: 様子 }, match: all, labels: [{ id: parking, words: { ja: 駐車場 } }] }\n");

        await city.Apply($"名称,住所,駐車場\n一,町1,{written}\n");

        var place = Assert.Single(city.Rows());
        Assert.Equal((labels, note), (place["labels"], place["note"]));
    }

    [Theory]
    [InlineData("あおば市役所1階", "あおば市役所1階")]
    [InlineData("あおば市民会館2階", "あおば市民会館2階")]
    [InlineData("青森県あおば市中央町1", "中央町1")]
    [InlineData("隣町中央1", "隣町中央1")]
    public async Task The_citys_name_is_taken_out_of_addresses_and_of_nothing_else(string written, string address)
    {
        using var city = new ImportedCity();

        await city.Apply($"名称,住所\n一,{written}\n");

        Assert.Equal(address, Assert.Single(city.Rows())["address"]);
    }

    [Fact]
    public async Task A_place_of_another_town_stays_there()
    {
        using var city = new ImportedCity();

        await city.Apply("名称,所在地_市区町村,所在地_町字,所在地_番地以下\n一,隣町,中央町,1番1号\n");

        Assert.Equal("隣町中央町1番1号", Assert.Single(city.Rows())["address"]);
    }

    [Fact]
    public async Task A_word_that_nobody_understands_closes_no_place_and_cancels_no_day()
    {
        using var city = new ImportedCity();
        await city.Apply("名称,住所,状況\n一,町1,要予約\n");
        Assert.Equal("", Assert.Single(city.Rows())["status"]);

        await city.Apply(
            "実施日,会場,受付開始,受付終了,中止\n2026-12-05,一,8:30,10:30,雨天中止\n", "--occasions group");

        var day = Assert.Single(city.Rows("content/occasions/group.csv"));
        Assert.Equal(
            ("8:30-10:30", "", "", "雨天中止"), (day["reception"], day["full"], day["cancelled"], day["note"]));
    }

    [Theory]
    [InlineData("12月5日（土）", "2026-12-05")]
    [InlineData("4月10日（土）", "2027-04-10")]
    [InlineData("2027年1月8日金曜日", "2027-01-08")]
    [InlineData("10月3日（土・祝）", "2026-10-03")]
    [InlineData("20270415", "2027-04-15")]
    [InlineData("2026.4.1現在", "2026-04-01")]
    [InlineData("12月6日（土）", null)]
    public async Task A_day_without_its_year_is_one_of_its_weekday(string written, string? day)
    {
        using var city = new ImportedCity();

        await city.Apply($"名称,住所,確認日\n一,町1,{written}\n");

        Assert.Equal(day ?? "", Assert.Single(city.Rows())["checked_on"]);
    }

    [Fact]
    public async Task What_nobody_can_read_takes_nothing_away()
    {
        using var city = new ImportedCity();
        city.Write(
            "content/places/halls.csv",
            "id,name,address,area,postcode,tel,url,checked_on\n" +
            "mine,一,町1,,999-0011,073-000-0001,https://a.example/,2026-01-01\n");

        var run = await city.Apply(
            "名称,住所,地区,郵便番号,電話番号,URL,確認日\n一,町1,第三地区,ＸＸ,市へ,近日公開,未\n");

        var place = Assert.Single(city.Rows());
        Assert.Equal(
            ("999-0011", "073-000-0001", "https://a.example/", "2026-01-01"),
            (place["postcode"], place["tel"], place["url"], place["checked_on"]));
        Assert.Contains("読めない箇所 5 件", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_that_an_author_chose_is_not_changed_by_the_address()
    {
        using var city = new ImportedCity();
        city.Write(
            "content/areas.yaml",
            "- { id: chuo, name: 中央, kana: ちゅうおう, aliases: [中央町] }\n- { id: oka, name: 丘, kana: おか }\n");
        city.Write("content/places/halls.csv", "id,name,address,area\nmine,一,中央町1,oka\n");

        await city.Apply("名称,住所\n一,中央町1\n二,中央町2\n");

        Assert.Equal(["oka", "chuo"], city.Rows().Select(row => row["area"]));
    }

    [Fact]
    public async Task Two_classes_in_one_hall_keep_their_ids()
    {
        using var city = new ImportedCity();
        const string list = "名称,住所,電話番号,利用時間\n体操,町1,073-000-0001,月 9:00-10:00\n体操,町1,073-000-0001,火 9:00-10:00\n";
        await city.Apply(list);
        var before = city.Read("content/places/halls.csv");

        var run = await city.Apply(list);

        Assert.Contains("追加 0、変更 0、変わらない 2、なくなる 0", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, city.Read("content/places/halls.csv"));
    }

    [Fact]
    public async Task A_row_that_came_twice_stays_one_after_an_author_wrote_more_of_it()
    {
        using var city = new ImportedCity();
        const string list = "名称,住所,電話番号\n一,町1,073-000-0001\n一,町1,073-000-0001\n";
        await city.Apply(list);
        var written = city.Read("content/places/halls.csv");
        city.Write("content/places/halls.csv", written.Replace("一,,", "一,いち,", StringComparison.Ordinal));

        var run = await city.Apply(list);

        Assert.Contains("追加 0、変更 0、変わらない 1", run.Out, StringComparison.Ordinal);
    }
}
