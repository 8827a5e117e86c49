using Annai.Calendar;
using Xunit;

namespace Annai.Tests.Calendar;

public sealed class HolidaysTests
{
    [Fact]
    public void The_table_says_what_the_law_gives()
    {
        var table = Holidays.Published;
        var (first, last) = (table.KnownFrom.Date.Year, table.KnownUntil.Date.Year);
        Assert.Equal(Enumerable.Range(first, last - first + 1).SelectMany(HolidayLaw.Of), table.Days);
    }

    [Fact]
    public void The_table_reaches_from_2024_to_the_end_of_2027()
    {
        Assert.Equal("2024-01-01", Holidays.Published.KnownFrom.ToString());
        Assert.Equal("2027-12-31", Holidays.Published.KnownUntil.ToString());
    }

    [Theory]
    [InlineData("2024-09-22", "秋分の日")]
    [InlineData("2025-09-23", "秋分の日")]
    [InlineData("2026-03-20", "春分の日")]
    [InlineData("2027-03-21", "春分の日")]
    [InlineData("2024-09-23", "振替休日")]
    [InlineData("2025-05-06", "振替休日")]   // a Tuesday: the Sunday was 5/4, and 5/5 is a holiday itself
    [InlineData("2026-05-06", "振替休日")]   // a Wednesday: the Sunday was 5/3
    [InlineData("2027-03-22", "振替休日")]
    [InlineData("2026-09-22", "国民の休日")]   // between 敬老の日 and 秋分の日
    [InlineData("2026-11-23", "勤労感謝の日")]
    public void A_holiday_has_its_name(string day, string name) =>
        Assert.Equal(name, Holidays.Published.Of(JapaneseDay.Parse(day)).Name);

    [Theory]
    [InlineData("2026-11-20")]
    [InlineData("2026-11-22")]   // a Sunday is no holiday
    [InlineData("2027-12-31")]   // the last day of the table
    [InlineData("2024-01-02")]
    public void Any_other_day_of_the_table_is_ordinary(string day)
    {
        Assert.IsType<HolidayAnswer.Ordinary>(Holidays.Published.Of(JapaneseDay.Parse(day)));
        Assert.True(Holidays.Published.IsKnown(JapaneseDay.Parse(day)));
    }

    [Theory]
    [InlineData("2028-01-01")]   // surely 元日, but the table has ended
    [InlineData("2028-01-05")]
    [InlineData("2023-12-31")]
    public void Beyond_the_table_nobody_knows(string day)
    {
        Assert.IsType<HolidayAnswer.Unknown>(Holidays.Published.Of(JapaneseDay.Parse(day)));
        Assert.False(Holidays.Published.IsKnown(JapaneseDay.Parse(day)));
    }

    [Fact]
    public void A_table_without_days_is_refused() => Assert.Throws<ArgumentException>(() => new Holidays([]));
}
