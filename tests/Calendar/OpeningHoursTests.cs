using Annai.Calendar;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Calendar;

public sealed class OpeningHoursTests
{
    [Fact]
    public void People_read_hours_in_words() => Assert.Equal(
        [
            "月〜金　9:00\u2060〜\u206012:00、14:00\u2060〜\u206017:00",
            "土　9:00\u2060〜\u206012:00",
            "祝日　休み",
            "12月29日（火）〜1月3日（日）　休み",
        ],
        Parsed("月-金 9:00-12:00 14:00-17:00; 土 9:00-12:00; 祝 休; 2026-12-29..2027-01-03 休").InWords);

    [Theory]
    [InlineData("月-金 9:00-12:00 14:00-17:00; 土 9:00-12:00; 祝 休; 2026-12-29..2027-01-03 休")]
    [InlineData("毎日 9:00-17:00")]
    [InlineData("毎日・祝 0:00-24:00")]
    [InlineData("月・火 9:00-12:00; 水-日 休")]
    [InlineData("土・日・祝 休")]
    [InlineData("2026-12-29 休")]
    [InlineData("")]
    public void The_one_spelling_is_kept(string text) => Assert.Equal(text, Parsed(text).ToString());

    [Theory]
    [InlineData("月,火,水,金 09:00-12:00", "月-水・金 9:00-12:00")]
    [InlineData("土-月 9:00-12:00", "月・土・日 9:00-12:00")]
    [InlineData("月-日 9:00-12:00", "毎日 9:00-12:00")]
    [InlineData("土 9:00-12:00; 月 9:00-12:00", "月・土 9:00-12:00")]
    [InlineData("2027-1-4 休; 月 9:00-12:00", "月 9:00-12:00; 2027-01-04 休")]
    [InlineData("月 14:00-17:00 9:00-12:00", "月 9:00-12:00 14:00-17:00")]
    [InlineData("月 9:00-12:00, 12:00-17:00", "月 9:00-17:00")]
    [InlineData("月ー金　９：００～１７：００；；", "月-金 9:00-17:00")]
    [InlineData("月・2026-12-29 休", "月 休; 2026-12-29 休")]
    [InlineData("日・祝日 休", "日・祝 休")]
    [InlineData("月〜金曜日 9:00-17:00", "月-金 9:00-17:00")]
    [InlineData("月曜〜金曜 9:00-17:00", "月-金 9:00-17:00")]
    [InlineData("月曜日・水曜 9:00-12:00", "月・水 9:00-12:00")]
    [InlineData("月火水 9:00-12:00", "月-水 9:00-12:00")]
    [InlineData("平日 9:00-17:00; 土日祝 休", "月-金 9:00-17:00; 土・日・祝 休")]
    [InlineData("土日 9:00-12:00", "土・日 9:00-12:00")]
    [InlineData("土日祝日 9:00-12:00", "土・日・祝 9:00-12:00")]
    [InlineData("金9:00-12:00", "金 9:00-12:00")]
    [InlineData("月〜金曜日９：００〜１２：００；土日9:00-10:00", "月-金 9:00-12:00; 土・日 9:00-10:00")]
    [InlineData("毎日9:00-12:00 14:00-17:00", "毎日 9:00-12:00 14:00-17:00")]
    [InlineData(" ; ", "")]
    public void Any_other_spelling_is_brought_to_it(string text, string canonical) =>
        Assert.Equal(canonical, Parsed(text).ToString());

    [Fact]
    public void Hours_of_other_days_are_other_hours() =>
        Assert.NotEqual(Parsed("月 9:00-12:00"), Parsed("火 9:00-12:00"));

    [Fact]
    public void Hours_of_other_dates_are_other_hours() =>
        Assert.NotEqual(Parsed("2026-12-29 休"), Parsed("2026-12-30 休"));

    [Fact]
    public void An_empty_cell_is_unknown_and_no_mistake()
    {
        Assert.Equal(OpeningHours.Unknown, Parsed(" 　"));
        Assert.True(OpeningHours.Unknown.IsUnknown);
        Assert.False(Parsed("祝 休").IsUnknown);
    }

    [Fact]
    public void A_page_can_list_what_was_said()
    {
        var hours = Parsed("月 9:00-12:00; 祝 休; 2026-12-29..2027-01-03 休");
        Assert.Equal("9:00-12:00", hours.OnWeekday(DayOfWeek.Monday)!.ToString());
        Assert.Equal(DayHours.Closed, hours.OnWeekday(DayOfWeek.Sunday));
        Assert.Equal(DayHours.Closed, hours.OnHolidays);
        Assert.Equal(["2026-12-29..2027-01-03 休"], hours.Dated.Select(dated => dated.ToString()));
        Assert.Null(Parsed("月 9:00-12:00").OnHolidays);
        Assert.Null(Parsed("祝 休").OnWeekday(DayOfWeek.Monday));
    }

    [Fact]
    public void Where_the_table_of_holidays_ends_the_next_opening_is_not_known()
    {
        var until2026 = new Holidays(Holidays.Published.Days.Where(holiday => holiday.Day.Date.Year <= 2026));
        var newYear = JapaneseDay.Parse("2026-12-31").Start.AddHours(20);
        var hours = Parsed("月-金 9:00-17:00; 祝 休");
        Assert.Equal(new OpeningStatus.Closed(null), hours.StatusAt(newYear, until2026));
        Assert.Equal(
            new OpeningStatus.Closed(JapaneseDay.Parse("2027-01-04").Start.AddHours(9)),
            hours.StatusAt(newYear, Holidays.Published));
    }

    private static OpeningHours Parsed(string text)
    {
        var findings = new Findings();
        var hours = OpeningHours.Parse(text, new SourcePlace("places.csv", 2, 1), findings);
        Assert.Empty(findings.Sorted());
        return hours!;
    }
}
