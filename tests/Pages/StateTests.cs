using AngleSharp.Dom;
using Xunit;

namespace Annai.Tests.Pages;

/// <summary>A page says where its programme stands: before, open, closing, closed.</summary>
public sealed class StateTests
{
    private const string Notice = "n/kenshin-b/index.html";

    [Theory]
    [InlineData("2026-05-31", "before")]
    [InlineData("2026-06-01", "open")]
    [InlineData("2027-01-17", "open")]
    [InlineData("2027-01-18", "closing")]
    [InlineData("2027-01-31", "closing")]
    [InlineData("2027-02-01", "closed")]
    public async Task A_day_has_its_state(string asOf, string state)
    {
        using var site = await BuiltSite.OfSample(asOf);
        Assert.Equal(state, site.Page(Notice).Body!.GetAttribute("data-annai-state"));
    }

    [Fact]
    public async Task Before_its_first_day_a_page_says_when_it_opens()
    {
        using var site = await BuiltSite.OfSample("2026-05-31");
        Assert.Equal(["受付は6月1日（月）からです"], Shown(site.Page(Notice), "main > .sign"));
    }

    // The page is published before anybody can apply, and the card is about one of two deadlines.
    [Theory]
    [InlineData("2026-09-14", "before", "受付は10月1日（木）からです")]
    [InlineData("2026-09-20", "before", "受付は10月1日（木）からです")]
    [InlineData("2026-10-01", "open", null)]
    [InlineData("2026-12-10", "closing", "受付はまもなく終わります")]
    [InlineData("2026-12-20", "closed", "受付は終わりました")]
    public async Task A_notice_about_one_deadline_stands_where_that_deadline_stands(
        string asOf, string state, string? sign)
    {
        using var site = await BuiltSite.OfSample(asOf);
        var page = site.Page("n/challenge-a/index.html");
        Assert.Equal(state, page.Body!.GetAttribute("data-annai-state"));
        Assert.Equal(sign is null ? [] : [sign], Shown(page, "main > .sign, main > div > .sign").Take(1));
        Assert.DoesNotContain("5月31日", page.QuerySelector(".facts")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Between_two_deadlines_a_page_says_when_the_next_begins()
    {
        using var site = await BuiltSite.OfSample("2026-12-30");
        Assert.Equal(["受付は1月4日（月）からです"], Shown(site.Page("n/ikiiki-a/index.html"), "main > .sign"));
    }

    [Fact]
    public async Task What_is_no_longer_published_is_closed_though_its_deadline_lies_ahead()
    {
        const string programme = "content/programmes/kenshin.md";
        using var site = await BuiltSite.Of(
            folder => folder.Write(programme, folder.Read(programme).Replace(
                "places:", "publish: { until: 2026-12-31 }\nplaces:", StringComparison.Ordinal)),
            "2027-01-10");
        Assert.Equal("closed", site.Page(Notice).Body!.GetAttribute("data-annai-state"));
    }

    [Fact]
    public async Task Near_its_end_a_page_says_so()
    {
        using var site = await BuiltSite.OfSample("2027-01-25");
        Assert.Equal(["受付はまもなく終わります"], Shown(site.Page(Notice), ".sign"));
    }

    [Fact]
    public async Task A_closed_page_says_what_there_is_now_and_leads_to_its_programme()
    {
        using var site = await BuiltSite.OfSample("2027-02-01");
        var page = site.Page(Notice);
        Assert.Equal(["受付は終わりました"], Shown(page, ".sign"));
        Assert.Contains("来年度", page.Body!.TextContent, StringComparison.Ordinal);
        var lead = Assert.Single(page.QuerySelectorAll(".act a:not([hidden])[href='/p/kenshin/']"));
        Assert.Equal("特定健診のページを見る", lead.TextContent);
        Assert.Empty(page.QuerySelectorAll("#places, #occasions, .facts"));
    }

    [Fact]
    public async Task Occasions_that_have_passed_are_not_shown_and_what_is_full_or_cancelled_says_so()
    {
        using var site = await BuiltSite.OfSample("2026-12-02");
        var page = site.Page("p/challenge/index.html");
        var days = page.QuerySelectorAll(".occasion").Select(day => day.GetAttribute("data-annai-until")!).ToList();
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.Equal("2026-12-02", days[0]);
        Assert.Equal(["満員になりました", "中止になりました"], Shown(page, ".occasion .sign"));
    }

    [Fact]
    public async Task Of_four_deadlines_the_next_is_shown_and_the_later_ones_wait_for_the_phone()
    {
        using var site = await BuiltSite.OfSample("2026-10-01");
        var due = site.Page("p/ikiiki/index.html").QuerySelectorAll(".due");
        Assert.Equal(["2026-12-28", "2027-02-26"], due.Select(day => day.GetAttribute("data-annai-until")));
        Assert.Equal([false, true], due.Select(day => day.HasAttribute("hidden")));
    }

    private static IEnumerable<string> Shown(IDocument page, string selector) =>
        page.QuerySelectorAll(selector)
            .Where(element => element.Ancestors<IElement>().Append(element).All(part => !part.HasAttribute("hidden")))
            .Select(element => element.TextContent);
}
