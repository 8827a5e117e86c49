using System.Collections.Immutable;
using Annai.Calendar;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Calendar;

public sealed class HoursMistakeTests
{
    // The mistake stands between the brackets, which are taken out before the reading.
    [Theory]
    [InlineData("[9:00-12:00]", "AN0101", "`9:00-12:00` stands at the beginning of a rule, expected days first")]
    [InlineData("[休]", "AN0101", "`休` stands at the beginning of a rule, expected days first")]
    [InlineData("[月-金]", "AN0101", "`月-金` names days without times, expected times or `休` behind them")]
    [InlineData("月 9:00-12:00;  [火 水]", "AN0101", "`火 水` names days without times, expected times or `休` behind them")]
    [InlineData("月・[盆] 9:00-12:00", "AN0101", "`盆` is not a day, expected `月` to `日`, `祝`, `毎日` or a date")]
    [InlineData("[・] ", "AN0101", "`・` is not a day, expected `月` to `日`, `祝`, `毎日` or a date")]
    [InlineData("[月-]・火 9:00-12:00", "AN0101", "`月-` is not a day, expected `月` to `日`, `祝`, `毎日` or a date")]
    [InlineData("月- [9:00-12:00]", "AN0101", "`9:00-12:00` is not a day, expected `月` to `日`, `祝`, `毎日` or a date")]
    [InlineData("月-[祝] 休", "AN0101",
        "`祝` stands in a range, expected a weekday, for holidays have no place in the week")]
    [InlineData("月 9:00-12:00 [火] 9:00-12:00", "AN0101",
        "`火` stands behind times, expected a time, or `;` before the next days")]
    [InlineData("月 [休] 9:00-12:00", "AN0101", "`休` stands beside times, expected one or the other")]
    [InlineData("月 [9:00]", "AN0101", "`9:00` is not an interval, expected two times with a dash between")]
    [InlineData("月 [9:00-]", "AN0101", "`9:00-` is not an interval, expected two times with a dash between")]
    [InlineData("月 [9]-12:00", "AN0101", "`9` is not a time, expected hours and minutes")]
    [InlineData("月 9:00-[12:0]", "AN0101", "`12:0` is not a time, expected hours and minutes")]
    [InlineData("月 9:00-[12:00(予約)]", "AN0101", "`12:00(予約)` is not a time, expected hours and minutes")]
    [InlineData("[12/29] 休", "AN0101", "`12/29` is not a date, expected year, month and day")]
    [InlineData("[2026-12-29..]・月 休", "AN0101", "`2026-12-29..` is not a date, expected year, month and day")]
    [InlineData("2026-12-29..[1-3] 休", "AN0101", "`1-3` is not a date, expected year, month and day")]
    [InlineData("月-金 9:00-17:00 [/] 土 9:00-12:00", "AN0101",
        "`/` stands between rules or times, expected `;` or a space")]
    [InlineData("月-金 9:00-17:00[/]土 9:00-12:00", "AN0101",
        "`/` stands between rules or times, expected `;` or a space")]
    [InlineData("月-金 9:00-12:00[／]13:00-17:00", "AN0101",
        "`／` stands between rules or times, expected `;` or a space")]
    [InlineData("土日 休[/]2026/12/29 休", "AN0101", "`/` stands between rules or times, expected `;` or a space")]
    [InlineData("月-[祝日] 休", "AN0101",
        "`祝日` stands in a range, expected a weekday, for holidays have no place in the week")]
    [InlineData("土日 休; [日曜日] 9:00-12:00", "AN0105",
        "`日` of `日曜日` has hours already, from `土日`, expected each day once")]
    [InlineData("金9:00-[25:00]", "AN0102", "`25:00` is on no clock, expected `0:00` to `24:00`")]
    [InlineData("月 9:00-[25:00]", "AN0102", "`25:00` is on no clock, expected `0:00` to `24:00`")]
    [InlineData("月 9:00-[24:01]", "AN0102", "`24:01` is on no clock, expected `0:00` to `24:00`")]
    [InlineData("月 [9:60]-12:00", "AN0102", "`9:60` is on no clock, expected `0:00` to `24:00`")]
    [InlineData("月 [17:00-9:00]", "AN0103",
        "`17:00-9:00` does not end after it begins, expected the earlier time first")]
    [InlineData("月 [9:00-9:00]", "AN0103", "`9:00-9:00` does not end after it begins, expected the earlier time first")]
    [InlineData("[2027-01-03..2026-12-29] 休", "AN0103",
        "`2027-01-03..2026-12-29` ends before it begins, expected the earlier day first")]
    [InlineData("月 9:00-12:00 [11:00-15:00]", "AN0104",
        "`11:00-15:00` overlaps `9:00-12:00`, expected times that follow each other")]
    [InlineData("月 9:00-17:00 [10:00-11:00]", "AN0104",
        "`10:00-11:00` overlaps `9:00-17:00`, expected times that follow each other")]
    [InlineData("月-金 9:00-12:00; [水] 休", "AN0105", "`水` has hours already, from `月-金`, expected each day once")]
    [InlineData("月・[月] 9:00-12:00", "AN0105", "`月` has hours already, from `月`, expected each day once")]
    [InlineData("土 休; [金-日] 休", "AN0105", "`土` of `金-日` has hours already, from `土`, expected each day once")]
    [InlineData("祝 休; 日・[祝] 9:00-12:00", "AN0105", "`祝` has hours already, from `祝`, expected each day once")]
    [InlineData("[2026-02-29] 休", "AN0106", "`2026-02-29` is a day that no calendar has, expected one that exists")]
    [InlineData("2026-12-29..[2026-13-03] 休", "AN0106",
        "`2026-13-03` is a day that no calendar has, expected one that exists")]
    public void A_mistake_is_reported_where_it_stands(string marked, string code, string message)
    {
        var finding = Assert.Single(Mistakes(string.Concat(marked.Split('[', ']'))));
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var length = marked.IndexOf(']', StringComparison.Ordinal) - start - 1;
        Assert.Equal((code, message), (finding.Code.Id, finding.Message));
        Assert.Equal(new SourcePlace("places.csv", 7, 20 + start, length), finding.Place);
        Assert.NotNull(finding.Hint);
    }

    [Fact]
    public void Several_mistakes_in_one_cell_are_all_reported() => Assert.Equal(
        ["AN0101 7:22", "AN0102 7:35", "AN0102 7:41", "AN0103 7:50", "AN0105 7:61"],
        Mistakes("月-盆 9:00-12:00 25:00-26:00; 火 9:00-8:00; 火 休")
            .Select(finding => $"{finding.Code.Id} {finding.Place.Line}:{finding.Place.Column}"));

    [Fact]
    public void A_mistake_in_full_width_stands_where_the_author_typed_it()
    {
        var finding = Assert.Single(Mistakes("月－金　９：００〜２５：００"));
        Assert.Equal(new SourcePlace("places.csv", 7, 29, 5), finding.Place);
        Assert.Contains("`２５：００`", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_column_the_place_stays_as_it_is()
    {
        var findings = new Findings();
        Assert.Null(OpeningHours.Parse("月 9:00-25:00", new SourcePlace("places.xlsx", 7), findings));
        Assert.Equal(new SourcePlace("places.xlsx", 7), Assert.Single(findings.Sorted()).Place);
    }

    [Theory]
    [InlineData("月盆 9:00-12:00", "did you mean `月`?")]
    [InlineData("月月 9:00-12:00", "did you mean `月`?")]
    [InlineData("月/水/金 9:00-12:00", "did you mean `月・水・金`?")]
    [InlineData("土日-火 9:00-12:00", "did you mean `土・日`?")]
    [InlineData("週末 9:00-12:00", "did you mean `土・日`?")]
    [InlineData("年中無休", "open every day is `毎日・祝 9:00-17:00`")]
    [InlineData("年中無休 9:00-17:00", "open every day is `毎日・祝 9:00-17:00`")]
    [InlineData("月-金 9:00-17:00 年中無休", "open every day is `毎日・祝 9:00-17:00`")]
    [InlineData("年中無休（24時間）", "open every day is `毎日・祝 0:00-24:00`")]
    [InlineData("不定休", "leave the cell empty: unknown is never shown as open")]
    [InlineData("月-金 9:00-17:00、不定休", "leave the cell empty: unknown is never shown as open")]
    [InlineData("毎日 24時間", "open all day is `0:00-24:00`")]
    [InlineData("毎日２４時間営業", "open all day is `0:00-24:00`")]
    [InlineData("24時間年中無休", "open all day is `0:00-24:00`")]
    [InlineData("24時間", "write the days it holds on, as in `毎日 0:00-24:00`")]
    [InlineData("月-金 9:00-17:00 / 土 9:00-12:00",
        "write `;` before other days, as in `月-金 9:00-17:00; 土 9:00-12:00`, and a space between times of one day")]
    [InlineData("年末年始 休", "write the dates, as in `2026-12-29..2027-01-03 休`")]
    [InlineData("日 定休", "write `休` for days without hours, as in `日 休`")]
    [InlineData("午前9:00-12:00", "write days first, and times as in `9:00-12:00`")]
    [InlineData("月 22:00-2:00",
        "did you mean `2:00-22:00`? over midnight write `22:00-24:00`, and `0:00-2:00` under the next day")]
    [InlineData("月 9:00-0:00", "write the end of a day as `24:00`")]
    [InlineData("月 0:00-0:00", "a whole day is `0:00-24:00`")]
    [InlineData("2027-01-03..2026-12-29 休", "did you mean `2026-12-29..2027-01-03`?")]
    [InlineData("2026-02-29 休", "2026年2月 has 28 days")]
    public void The_hint_names_what_was_probably_meant(string text, string hint) =>
        Assert.Contains(hint, Mistakes(text).Select(finding => finding.Hint));

    // Seeded, so that it is the same test every time; the words are those that the reader knows, thrown together.
    [Fact]
    public void Whatever_stands_in_a_cell_is_either_read_or_reported()
    {
        string[] words =
        [
            "月", "金", "祝", "毎日", "休", "9:00", "12:00", "24:00", "2026-12-29", "2026",
            "..", "-", "~", ",", ";", " ", "/", ":", "年", "x", "髙", "日", "曜", "平日", "24時間",
        ];
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(random.GetItems(words, random.Next(12)));
            var findings = new Findings();
            var hours = OpeningHours.Parse(text, new SourcePlace("places.csv", 1, 1), findings);
            Assert.True(hours is null == findings.AnyErrors, text);
            Assert.True(hours is null || hours == OpeningHours.Parse(hours.ToString(), default, findings), text);
            Assert.DoesNotContain(findings.Sorted(), found => found.Message.Contains("``", StringComparison.Ordinal));
        }
    }

    private static ImmutableArray<Finding> Mistakes(string text)
    {
        var findings = new Findings();
        Assert.Null(OpeningHours.Parse(text, new SourcePlace("places.csv", 7, 20, text.Length), findings));
        return findings.Sorted();
    }
}
