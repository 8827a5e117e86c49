using Annai.Calendar;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Calendar;

public sealed class WarekiTests
{
    [Theory]
    [InlineData("令和8年11月20日", "2026-11-20")]
    [InlineData("令和元年5月1日", "2019-05-01")]
    [InlineData("令和1年5月1日", "2019-05-01")]
    [InlineData("R8.11.20", "2026-11-20")]
    [InlineData("R8/11/20", "2026-11-20")]
    [InlineData("r08-11-20", "2026-11-20")]
    [InlineData("R元.5.1", "2019-05-01")]
    [InlineData("令8. 11.20", "2026-11-20")]
    [InlineData("令4. 10. 5", "2022-10-05")]
    [InlineData("昭32. 7. 1", "1957-07-01")]
    [InlineData("S32-7-1", "1957-07-01")]
    [InlineData("昭和６４年１月７日", "1989-01-07")]
    [InlineData("　Ｒ８．１１．２０ ", "2026-11-20")]
    [InlineData("令和 8 年 11 月 20 日", "2026-11-20")]
    [InlineData("㋿8年11月20日", "2026-11-20")]
    [InlineData("平成31年4月30日", "2019-04-30")]
    [InlineData("昭和元年12月25日", "1926-12-25")]
    [InlineData("大正15年12月24日", "1926-12-24")]
    [InlineData("明治6年1月1日", "1873-01-01")]
    [InlineData("令和6年2月29日", "2024-02-29")]
    [InlineData("令和8年11月20日（金）", "2026-11-20")]
    public void A_date_is_read_as_offices_write_it(string text, string day) =>
        Assert.Equal(new WarekiReading.Dated(JapaneseDay.Parse(day)), Wareki.Read(text));

    [Theory]
    [InlineData("平成31年5月1日", WarekiRefusal.AfterEra)]
    [InlineData("昭和64年1月8日", WarekiRefusal.AfterEra)]
    [InlineData("昭和99年1月1日", WarekiRefusal.AfterEra)]
    [InlineData("令和1年4月30日", WarekiRefusal.BeforeEra)]
    [InlineData("令和元年4月30日", WarekiRefusal.BeforeEra)]
    [InlineData("明治5年12月2日", WarekiRefusal.BeforeEra)]
    [InlineData("令和8年2月29日", WarekiRefusal.NoSuchDay)]
    [InlineData("R8.13.1", WarekiRefusal.NoSuchDay)]
    [InlineData("R8.0.1", WarekiRefusal.NoSuchDay)]
    [InlineData("R0.1.1", WarekiRefusal.NoSuchDay)]
    [InlineData("R2147483647.1.1", WarekiRefusal.NoSuchDay)]
    [InlineData("2026-11-20", WarekiRefusal.NoEra)]
    [InlineData("平日", WarekiRefusal.NoEra)]
    [InlineData("Tokyo", WarekiRefusal.NoEra)]
    [InlineData("", WarekiRefusal.NoEra)]
    [InlineData("令和", WarekiRefusal.NotWhole)]
    [InlineData("令和8年11月", WarekiRefusal.NotWhole)]
    [InlineData("令和8年11月20", WarekiRefusal.NotWhole)]
    [InlineData("R8.11/20", WarekiRefusal.NotWhole)]
    [InlineData("R99999999999.1.1", WarekiRefusal.NotWhole)]
    [InlineData("R8.11.20 10:00", WarekiRefusal.NotWhole)]
    [InlineData("令和8年11月20日（木）", WarekiRefusal.OtherWeekday)]
    public void A_day_that_is_none_is_refused_with_its_reason(string text, WarekiRefusal why) =>
        Assert.Equal(why, Assert.IsType<WarekiReading.Refused>(Wareki.Read(text)).Why);

    [Theory]
    [InlineData("平成31年5月1日", "did you mean `令和元年5月1日（水）`?")]
    [InlineData("令和元年4月30日", "did you mean `平成31年4月30日（火）`?")]
    [InlineData("明治5年12月2日", "write the day of the solar calendar, such as `1872-12-31`")]
    public void A_day_of_another_era_is_hinted_at(string text, string hint) =>
        Assert.Equal(hint, Assert.IsType<WarekiReading.Refused>(Wareki.Read(text)).Hint);

    [Fact]
    public void A_refusal_becomes_a_finding_at_the_part_that_is_wrong()
    {
        var refused = Assert.IsType<WarekiReading.Refused>(Wareki.Read("令和8年11月20日（木）"));
        var finding = refused.AsFinding(Codes.NoSuchDay, new SourcePlace("a.csv", 3, 10, 14));
        Assert.Equal(new SourcePlace("a.csv", 3, 20, 3), finding.Place);
        Assert.Equal("`（木）` stands behind 2026-11-20, expected `（金）`", finding.Message);
    }

    [Fact]
    public void Every_day_is_read_back_as_it_was_written()
    {
        var day = JapaneseDay.Parse("1873-01-01");
        for (; day.Date.Year < 2040; day = new JapaneseDay(day.Date.AddDays(13)))
            Assert.Equal(new WarekiReading.Dated(day), Wareki.Read(day.InWareki));
    }
}
