using Xunit;

namespace Annai.Tests.Import;

/// <summary>Hours that stand in several columns: they agree, or none of them is shown.</summary>
public sealed class HoursColumnTests
{
    [Theory]
    [InlineData("診療曜日,診療時間", "月～金,月～金 9:00～17:00", "月-金 9:00-17:00")]
    [InlineData("診療曜日,診療時間", "月～金,9:00～11:30 14:00～16:30", "月-金 9:00-11:30 14:00-16:30")]
    [InlineData(
        "診療曜日,診療時間",
        "月～金,9:00～17:00（水曜は9:00～12:00）",
        "月・火・木・金 9:00-17:00; 水 9:00-12:00")]
    [InlineData("診療時間,休診日", "9:00～17:00 月～金,水・日", "月・火・木・金 9:00-17:00; 水・日 休")]
    [InlineData("診療時間,休診日", "月～金 9:00～17:00,－", "月-金 9:00-17:00")]
    [InlineData("診療時間,休診日", "月～金 9:00～17:00,なし", "月-金 9:00-17:00")]
    [InlineData("診療時間,定休日", "9:00～17:00,年中無休", "毎日・祝 9:00-17:00")]
    [InlineData("診療曜日,診療時間,開始時間,終了時間", "月～金,9:00～17:00,9:00,17:00", "月-金 9:00-17:00")]
    [InlineData("診療時間,月曜開始時刻,月曜終了時刻", "月 9:00～17:00,9:00,17:00", "月 9:00-17:00")]
    [InlineData("休診日,月曜開始時刻,月曜終了時刻", "日・祝,9:00,17:00", "月 9:00-17:00; 日・祝 休")]
    [InlineData(
        "診療曜日,診療時間（午前）,診療時間（午後）",
        "月～金,9:00～12:00,1:30～5:00",
        "月-金 9:00-12:00 13:30-17:00")]
    [InlineData("診療曜日,診療時間（午前）,診療時間（午後）", "月～金,9:00～12:00,－", "月-金 9:00-12:00")]
    [InlineData("診療曜日,午前,午後", "月～金,9:00～12:00,1:30～5:00", "月-金 9:00-12:00 13:30-17:00")]
    [InlineData("診療時間（午前）,診療時間（午後）", "月～土 9:00～12:00,月火木金 15:00～18:00",
        "月・火・木・金 9:00-12:00 15:00-18:00; 水・土 9:00-12:00")]
    [InlineData("診療時間（平日）,診療時間（土曜）,診療時間（日曜・祝日）", "9:00～17:00,9:00～12:00,休診",
        "月-金 9:00-17:00; 土 9:00-12:00; 日・祝 休")]
    [InlineData("平日,土曜日,日曜,祝日", "9:00～17:00,9:00～12:00,－,×", "月-金 9:00-17:00; 土 9:00-12:00; 日・祝 休")]
    [InlineData("診療時間,土曜,日曜・祝日", "月～金 9:00～17:00,9:00～12:00,", "月-金 9:00-17:00; 土 9:00-12:00")]
    [InlineData("診療時間,月,火,水,木,金,土,日,祝", "9:00～12:00,○,○,×,〇,◯,9:00～11:00,－,×",
        "月・火・木・金 9:00-12:00; 水・日・祝 休; 土 9:00-11:00")]
    [InlineData("診療時間,月曜,火曜日,水曜", "9:00～12:00 13:00～17:00,○,○,", "月・火 9:00-12:00 13:00-17:00")]
    [InlineData("診療日,診療時間,月,火,水", "月・火,9:00～12:00,○,○,×", "月・火 9:00-12:00; 水 休")]
    public async Task Columns_that_agree_make_hours(string headings, string cells, string hours)
    {
        using var city = new ImportedCity();

        await city.Apply($"名称,住所,{headings}\n一,中央町1,{cells}\n二,中央町2,{Filled(headings)}\n");

        Assert.Equal(hours, city.Rows()[0]["hours"]);
    }

    [Theory]
    [InlineData("診療曜日,診療時間", "月～金,月・水 9:00～17:00", "診療曜日：月～金。診療時間：月・水 9:00～17:00")]
    [InlineData(
        "診療曜日,診療時間",
        "月～土,9:00～12:00 土は13:00～15:00",
        "診療曜日：月～土。診療時間：9:00～12:00 土は13:00～15:00")]
    [InlineData("診療曜日,休診日", ",日・祝", "休診日：日・祝")]
    [InlineData("診療曜日,休診日", "月～金,日・祝", "診療曜日：月～金。休診日：日・祝")]
    [InlineData("診療時間,休診日", "月～金 9:00～17:00,水曜午後", "診療時間：月～金 9:00～17:00。休診日：水曜午後")]
    [InlineData(
        "診療時間,開始時間,終了時間",
        "月～金 9:00～17:00,0.375,16:00",
        "診療時間：月～金 9:00～17:00。開始時間：9:00。終了時間：16:00")]
    [InlineData("診療時間,月曜開始時刻,月曜終了時刻", "月 9:00～12:00,9:00,17:00",
        "診療時間：月 9:00～12:00。月曜開始時刻：9:00。月曜終了時刻：17:00")]
    [InlineData(
        "休診日,月曜開始時刻,月曜終了時刻",
        "月,9:00,17:00",
        "休診日：月。月曜開始時刻：9:00。月曜終了時刻：17:00")]
    [InlineData(
        "受付時間,診療時間",
        "月～金 8:30～11:30,月～金 9:00～12:00",
        "受付時間：月～金 8:30～11:30。診療時間：月～金 9:00～12:00")]
    [InlineData("診療時間（平日）,受付時間（土曜）", "9:00～17:00,9:00～12:00",
        "診療時間（平日）：9:00～17:00。受付時間（土曜）：9:00～12:00")]
    [InlineData("診療曜日,診療時間（午前）,診療時間（午後）", "月～金,9:00～12:00,9:30～11:00",
        "診療曜日：月～金。診療時間（午前）：9:00～12:00。診療時間（午後）：9:30～11:00")]
    [InlineData("診療時間,月,火,水", "9:00～12:00,○,△,×", "診療時間：9:00～12:00。月○、火△、水×")]
    [InlineData("診療時間,月,火,水", "9:00～12:00,○,●,×", "診療時間：9:00～12:00。月○、火●、水×")]
    [InlineData("診療時間,月,火,水", ",○,○,×", "月○、火○、水×")]
    [InlineData("診療時間,月,火,水", "火 9:00～12:00,○,○,×", "診療時間：火 9:00～12:00。月○、火○、水×")]
    [InlineData(
        "診療日,診療時間,月,火,水",
        "月・水,9:00～12:00,○,○,×",
        "診療日：月・水。診療時間：9:00～12:00。月○、火○、水×")]
    [InlineData("診療時間,土曜,日曜", "9:00～17:00,,9:00～12:00", "診療時間：9:00～17:00。日曜：9:00～12:00")]
    [InlineData("診療時間,土曜", "月～土 9:00～17:00,9:00～12:00", "診療時間：月～土 9:00～17:00。土曜：9:00～12:00")]
    public async Task Columns_that_do_not_agree_stay_in_words(string headings, string cells, string note)
    {
        using var city = new ImportedCity();

        var run = await city.Apply($"名称,住所,{headings}\n一,中央町1,{cells}\n二,中央町2,{Filled(headings)}\n");

        var place = city.Rows()[0];
        Assert.Equal(("", note), (place["hours"], place["note"]));
        Assert.Contains("時間は空欄（電話で確認）にし、備考に移しました", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remark_about_several_columns_shows_what_stood_in_each()
    {
        using var city = new ImportedCity();

        var run = await city.Run("名称,住所,診療曜日,診療時間\n一,中央町1,月～金,月・水 9:00～17:00\n");

        Assert.Contains("診療曜日「月～金」 診療時間「月・水 9:00～17:00」", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_speaks_of_half_a_day_is_not_taken_for_the_whole()
    {
        using var city = new ImportedCity();

        var run = await city.Apply(
            "名称,住所,診療時間,休診日（午後）\n一,中央町1,月～金 9:00～17:00,木\n二,中央町2,月～金 9:00～17:00,\n");

        Assert.Contains("分からない列: 休診日（午後）", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_label_of_the_city_that_is_called_like_a_day_stays_a_label()
    {
        using var city = new ImportedCity();
        city.Write(
            "content/labels.yaml",
            """
            - id: day
              words: { ja: 曜日 }
              match: any
              labels:
                - { id: saturday, words: { ja: 土曜日に受けられる }, short: { ja: 土曜 } }
            """);

        await city.Apply("名称,住所,診療時間,土曜\n一,中央町1,月～金 9:00～17:00,○\n");

        var place = Assert.Single(city.Rows());
        Assert.Equal(("月-金 9:00-17:00", "saturday"), (place["hours"], place["labels"]));
    }

    // A column in which nobody wrote anything says nothing; this row sees to it that somebody did.
    private static string Filled(string headings) => string.Join(',', headings.Split(',').Select(_ => "不詳"));
}
