using Xunit;

namespace Annai.Tests.Import;

/// <summary>Hours as the tables of cities have them: in columns, in sentences, in remarks.</summary>
public sealed class HoursDefectTests
{
    [Fact]
    public async Task Days_and_times_in_columns_of_their_own_make_hours()
    {
        using var city = new ImportedCity();

        await city.Apply(
            "名称,住所,診療曜日,診療開始時間,診療終了時間\n" +
            "一,中央町1,月火水木金,08:30,午後5時\n" +
            "二,中央町2,土;日;祝,0.39583333333333331,0.75\n" +
            "三,中央町3,月曜日から金曜日,8時半,１７：１５\n");

        Assert.Equal(
            ["月-金 8:30-17:00", "土・日・祝 9:30-18:00", "月-金 8:30-17:15"], city.Rows().Select(row => row["hours"]));
    }

    [Fact]
    public async Task Each_weekday_may_have_columns_of_its_own()
    {
        using var city = new ImportedCity();

        await city.Apply(
            "名称,住所,日曜開放開始時刻,月曜開放開始時刻,火曜開放開始時刻,日曜開放終了時刻,月曜開放終了時刻,火曜開放終了時刻\n" +
            "一,中央町1,-,8:30,8:30,-,17:15,17:15\n");

        Assert.Equal("月・火 8:30-17:15; 日 休", Assert.Single(city.Rows())["hours"]);
    }

    [Theory]
    [InlineData("月・木：14:00、火・金：10:30")]
    [InlineData("11：00～14：00（LO.13：30）, 17：00～21：00")]
    [InlineData("水曜日、隔週")]
    [InlineData("【開館時間】9:00～17:00 【休館日】月曜日（月曜日が祝日の場合は翌火曜日が休み）")]
    public async Task Hours_that_no_rule_can_say_stay_in_words_and_are_never_shown_as_open(string written)
    {
        using var city = new ImportedCity();

        await city.Apply($"名称,住所,診療時間\n中央公民館,中央町1,\"{written}\"\n");

        var place = Assert.Single(city.Rows());
        Assert.Equal(("", written), (place["hours"], place["note"]));
    }

    [Fact]
    public async Task A_remark_about_a_weekday_takes_the_hours_away()
    {
        using var city = new ImportedCity();

        await city.Apply(
            "名称,住所,利用可能曜日,開始時間,終了時間,利用可能日時特記事項\n" +
            "一,中央町1,月火水木金,09:00,14:30,水曜日は午後2時まで利用可能\n" +
            "二,中央町2,月火水木金,09:00,14:30,要予約\n");

        Assert.Equal(["", "月-金 9:00-14:30"], city.Rows().Select(row => row["hours"]));
        Assert.Equal(
            ["月〜金　9:00〜14:30。水曜日は午後2時まで利用可能", "要予約"], city.Rows().Select(row => row["note"]));
    }

    [Fact]
    public async Task The_turn_of_the_year_gets_its_years()
    {
        using var city = new ImportedCity();

        await city.Apply("名称,住所,開館時間\n一,中央町1,【開館時間】9:00～21:30 【休館日】月曜日、12/29から翌年の1/3\n");

        Assert.Equal(
            "月 休; 火-日 9:00-21:30; 2026-12-29..2027-01-03 休", Assert.Single(city.Rows())["hours"]);
    }

    [Fact]
    public async Task Hours_in_the_remarks_are_read_to_be_confirmed_and_stay_there()
    {
        using var city = new ImportedCity();

        var run = await city.Apply("名称,住所,備考\n一,町1,【開館時間】9:00～21:30 【休館日】月曜日\n二,町2,月曜日は混みます\n");

        Assert.Equal(["月 休; 火-日 9:00-21:30", ""], city.Rows().Select(row => row["hours"]));
        Assert.Equal("【開館時間】9:00～21:30 【休館日】月曜日", city.Rows()[0]["note"]);
        Assert.Contains("備考に書かれていた時間を読み取りました（1 件）", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remark_that_a_day_is_not_every_week_takes_the_hours_away()
    {
        using var city = new ImportedCity();

        await city.Apply(
            "施設名,住所,開始時刻平日,終了時刻平日,開始時刻土曜日,終了時刻土曜日,備考\n" +
            "一,町1,15:00,18:00,9:30,16:30,土曜日は隔週。\n二,町2,15:00,18:00,9:30,16:30,送迎あり\n");

        Assert.Equal(["", "月-金 15:00-18:00; 土 9:30-16:30"], city.Rows().Select(row => row["hours"]));
        Assert.Equal("土曜日は隔週。月〜金　15:00〜18:00、土　9:30〜16:30", city.Rows()[0]["note"]);
    }

    [Theory]
    [InlineData("火・木のみ")]
    [InlineData("木は午前のみ")]
    [InlineData("水・土午後休診")]
    [InlineData("8月は休診")]
    [InlineData("現在休診中")]
    [InlineData("令和9年1月から開始")]
    [InlineData("令和8年11月末まで健診受付停止")]
    [InlineData("月1回休診")]
    [InlineData("祝日は除く")]
    [InlineData("健診は火・木の14時～15時")]
    [InlineData("健診は火曜日")]
    [InlineData("10月～2月のみ実施")]
    [InlineData("土曜日は隔週")]
    [InlineData("第2土曜のみ")]
    public async Task An_exception_in_a_remark_takes_the_hours_away(string remark)
    {
        using var city = new ImportedCity();

        await city.Apply(
            "名称,住所,診療時間,備考,特記事項\n" +
            $"一,町1,月～金 9:00～17:00,{remark},\n二,町2,月～金 9:00～17:00,要予約,{remark}\n");

        Assert.Equal(["", ""], city.Rows().Select(row => row["hours"]));
        Assert.Equal($"{remark}。月〜金　9:00〜17:00", city.Rows()[0]["note"]);
        Assert.Equal($"要予約。月〜金　9:00〜17:00。{remark}", city.Rows()[1]["note"]);
    }

    [Theory]
    [InlineData("駐車場10台")]
    [InlineData("要予約")]
    [InlineData("月曜日は混みます")]
    [InlineData("2階です")]
    [InlineData("3日前までに要予約")]
    [InlineData("生後6か月から")]
    [InlineData("車いす可。女性医師在籍")]
    [InlineData("休憩室あり")]
    public async Task A_remark_of_other_things_leaves_the_hours(string remark)
    {
        using var city = new ImportedCity();

        await city.Apply($"名称,住所,診療時間,備考\n一,町1,月～金 9:00～17:00,{remark}\n");

        var place = Assert.Single(city.Rows());
        Assert.Equal(("月-金 9:00-17:00", remark), (place["hours"], place["note"]));
    }

    [Fact]
    public async Task Hours_in_the_remarks_do_not_replace_those_that_were_not_understood()
    {
        using var city = new ImportedCity();

        await city.Apply("名称,住所,診療時間,備考\n一,町1,隔週水曜,診療時間 月～金 9:00～17:00\n");

        Assert.Equal("", Assert.Single(city.Rows())["hours"]);
    }

    [Fact]
    public async Task Times_without_days_are_told_to_lack_them()
    {
        using var city = new ImportedCity();

        var run = await city.Apply("名称,住所,診療時間\n一,町1,9:00～17:00\n");

        Assert.Equal("9:00～17:00", Assert.Single(city.Rows())["note"]);
        Assert.Contains("曜日が書かれていないため、時間は空欄", run.Out, StringComparison.Ordinal);
    }
}
