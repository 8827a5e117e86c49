using Annai.Calendar;
using Annai.Content;
using Annai.Pages;
using Annai.Tests.Content;
using Xunit;

namespace Annai.Tests.Pages;

public sealed class NextChangeTests
{
    private const string Programme = "content/programmes/kenshin.md";
    private const string Notice = "content/notices/kenshin-b.md";

    [Theory]
    [InlineData("2026-09-01", "2026-10-01 00:00 (kenshin: open)")]
    [InlineData("2026-10-01", "2027-01-18 00:00 (kenshin: closing)")]
    [InlineData("2027-01-17", "2027-01-18 00:00 (kenshin: closing)")]
    [InlineData("2027-01-18", "2027-02-01 00:00 (kenshin: closed)")]
    [InlineData("2027-01-31", "2027-02-01 00:00 (kenshin: closed)")]
    [InlineData("2027-02-01", null)]
    public void A_programme_opens_closes_soon_and_closes(string today, string? next)
    {
        var site = Read("deadlines: [{ id: visit, from: 2026-10-01, on: 2027-01-31, words: 受けられるのは }]");
        Assert.Equal(next, Next(site, today));
    }

    [Fact]
    public void A_programme_without_an_end_does_not_change_by_itself() =>
        Assert.Null(Next(Read(""), "2026-11-20"));

    [Theory]
    [InlineData("0001-01-01", null)]
    [InlineData("9999-12-31", "9999-12-18 00:00 (kenshin: closing)")]
    public void A_deadline_at_the_end_of_all_days_is_a_deadline(string day, string? next)
    {
        var site = Read($"deadlines: [{{ id: visit, on: {day}, words: 受けられるのは }}]");
        Assert.Equal(next, Next(site, "2026-11-20"));
    }

    [Fact]
    public void The_day_after_a_deadline_that_was_near_the_next_one_counts()
    {
        var site = Read(
            "deadlines: [{ id: first, on: 2026-12-01, words: a }, { id: second, on: 2027-03-31, words: b }]");
        Assert.Equal("2026-12-02 00:00 (kenshin: open)", Next(site, "2026-11-20"));
    }

    [Fact]
    public void The_day_after_a_deadline_the_next_one_is_shown_though_the_state_stays()
    {
        var site = Read(
            "deadlines: [{ id: first, on: 2026-12-01, words: a }, { id: second, on: 2026-12-05, words: b }]");
        Assert.Equal("2026-12-02 00:00 (kenshin: deadline first over)", Next(site, "2026-11-30"));
    }

    [Fact]
    public void The_day_after_an_occasion_it_is_gone()
    {
        var site = Read("occasions: [halls]", folder => folder.Write(
            "content/occasions/halls.csv", "id,place,date,reception\nh1,chuo,2026-12-05,9:30-10:00\n"));
        Assert.Equal("2026-12-06 00:00 (kenshin: occasion h1 over)", Next(site, "2026-12-05"));
    }

    [Fact]
    public void A_notice_that_ends_before_its_programme_is_named_itself()
    {
        var site = Read("", folder => folder.Write(
            Notice,
            folder.Read(Notice).Replace("title:", "publish: { until: 2026-11-30 }\ntitle:", StringComparison.Ordinal)));
        Assert.Equal("2026-12-01 00:00 (kenshin-b: closed)", Next(site, "2026-11-20"));
    }

    [Fact]
    public void A_programme_that_is_closing_from_its_first_day_does_not_close_soon_before_it_opens()
    {
        var site = Read("deadlines: [{ id: visit, from: 2026-12-01, on: 2026-12-05, words: 受けられるのは }]");
        Assert.Equal("2026-12-01 00:00 (kenshin: closing)", Next(site, "2026-11-20"));
    }

    [Fact]
    public void A_text_that_names_the_fiscal_year_changes_in_April()
    {
        var site = Read("", folder => folder.Write(Programme, folder.Read(Programme) + "\n{fiscal-year}の分です。\n"));
        Assert.Equal("2027-04-01 00:00 (all: fiscal year)", Next(site, "2026-11-20"));
    }

    [Fact]
    public void Of_many_changes_on_one_day_the_first_are_named() => Assert.Equal(
        "2027-01-18 00:00 (a: closing, b: closing, c: closing and 2 more)",
        new NextChange(
            JapaneseDay.Parse("2027-01-18"),
            ["a: closing", "b: closing", "c: closing", "d: open", "e: open"]).ToString());

    private static string? Next(Site site, string today) => NextChange.Of(site, JapaneseDay.Parse(today))?.ToString();

    private static Site Read(string keys, Action<TempSite>? change = null)
    {
        using var folder = Reading.SmallestSite();
        folder.Write(
            Programme,
            folder.Read(Programme).Replace("places:", $"{keys}\nplaces:", StringComparison.Ordinal));
        change?.Invoke(folder);
        var reading = Reading.Of(folder);
        Assert.True(reading.Site is not null, string.Join('\n', reading.Findings));
        return reading.Site;
    }
}
