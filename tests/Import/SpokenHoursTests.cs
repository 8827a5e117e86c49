using Annai.Calendar;
using Annai.Import.Hours;
using Xunit;

namespace Annai.Tests.Import;

/// <summary>Opening hours as staff write them in one cell.</summary>
public sealed class SpokenHoursTests
{
    private static readonly JapaneseDay Today = JapaneseDay.Parse("2026-11-20");

    [Theory]
    [InlineData("月-金 9:00-12:00; 祝 休", "月-金 9:00-12:00; 祝 休")]
    [InlineData("【開館時間】9:00～21:30 【休館日】月曜日", "月 休; 火-日 9:00-21:30")]
    [InlineData("【開館時間】9:30～12:00、13:00～15:30【休館日】土日祝", "月-金 9:30-12:00 13:00-15:30; 土・日・祝 休")]
    [InlineData("月～金 9:00～17：00", "月-金 9:00-17:00")]
    [InlineData("平日9：00～17：00 土日祝　10：00～19：00", "月-金 9:00-17:00; 土・日・祝 10:00-19:00")]
    [InlineData("9:00～19:00 （土・日・祝休日は9:00～17:00） 【休館日】月曜日", "月 休; 火-金 9:00-19:00; 土・日・祝 9:00-17:00")]
    [InlineData("9:00～19:00 9:00～17:00（土・日・祝休日） 【休館日】月曜日", "月 休; 火-金 9:00-19:00; 土・日・祝 9:00-17:00")]
    [InlineData("平日：午前9時～午後7時;土日：午前9時～午後5時", "月-金 9:00-19:00; 土・日 9:00-17:00")]
    [InlineData("月～金曜日 午前8時30分から正午まで、午後1時半から午後5時まで（祝日を除く）", "月-金 8:30-12:00 13:30-17:00; 祝 休")]
    [InlineData("月・水・金 9:00-12:00 日曜・祝日休診", "月・水・金 9:00-12:00; 日・祝 休")]
    [InlineData("9:00-17:00 休館日：なし", "毎日 9:00-17:00")]
    [InlineData("年中無休 9:00～18:00", "毎日・祝 9:00-18:00")]
    [InlineData("【開館時間】9：00～16：30 【休館日】月曜日、12/29から翌年の1/3", "月 休; 火-日 9:00-16:30; 2026-12-29..2027-01-03 休")]
    public void What_rules_can_say_is_read(string written, string hours)
    {
        var read = SpokenHours.Read(written, Today);
        Assert.Equal((hours, ""), (read.Hours, read.Left));
    }

    [Theory]
    [InlineData("【開館時間】9:00～12:00 【休館日】月曜日、第3日曜日（月曜日が祝日の場合は翌日休）")]
    [InlineData("水曜日、隔週")]
    [InlineData("11：00～14：00（LO.13：30）, 17：00～21：00")]
    [InlineData("月・木：14:00、火・金：10:30")]
    [InlineData("9:00～17:00")]
    [InlineData("選挙やイベント時は開放不可")]
    [InlineData("水曜日は午後2時まで利用可能")]
    [InlineData("22:00～翌5:00 毎日")]
    [InlineData("月～金 午後1時半から5時まで")]
    public void What_no_rule_can_say_is_left(string written) =>
        Assert.NotEqual("", SpokenHours.Read(written, Today).Left);

    [Fact]
    public void The_turn_of_the_year_without_dates_is_a_guess()
    {
        var read = SpokenHours.Read("【開館時間】9:00～17:00 【休館日】土日祝、年末年始", Today);

        Assert.Equal("月-金 9:00-17:00; 土・日・祝 休; 2026-12-29..2027-01-03 休", read.Hours);
        Assert.True(read.IsGuess);
    }
}
