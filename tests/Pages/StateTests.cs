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
