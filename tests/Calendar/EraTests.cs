using Annai.Calendar;
using Xunit;

namespace Annai.Tests.Calendar;

public sealed class EraTests
{
    [Theory]
    [InlineData("2026-11-20", "令和8年")]
    [InlineData("2019-05-01", "令和元年")]
    [InlineData("2019-04-30", "平成31年")]
    [InlineData("1989-01-08", "平成元年")]
    [InlineData("1989-01-07", "昭和64年")]
    [InlineData("1926-12-25", "昭和元年")]
    [InlineData("1926-12-24", "大正15年")]
    [InlineData("1912-07-30", "大正元年")]
    [InlineData("1912-07-29", "明治45年")]
    [InlineData("1873-01-01", "明治6年")]
    public void An_era_changes_in_the_middle_of_a_year(string day, string year)
    {
        var date = JapaneseDay.Parse(day).Date;
        Assert.Equal(year, Era.Of(date)!.YearOf(date));
    }

    [Fact]
    public void A_date_of_the_lunar_calendar_has_no_era() => Assert.Null(Era.Of(new DateOnly(1872, 12, 31)));

    [Fact]
    public void An_era_ends_on_the_day_before_the_next() =>
        Assert.Equal(
            [null, new(2019, 4, 30), new(1989, 1, 7), new(1926, 12, 24), new(1912, 7, 29)],
            Era.All.Select(era => era.Last));
}
