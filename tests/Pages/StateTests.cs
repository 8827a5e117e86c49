using AngleSharp.Dom;
using Microsoft.Playwright;
using Xunit;

namespace Annai.Tests.Pages;

/// <summary>A page says where its programme stands: before, open, closing, closed.</summary>
public sealed class StateTests(TestChromium chromium)
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
    [InlineData("2026-12-20", "closed", "このお知らせでの受付は終わりました。今のご案内は、下のボタンからご覧ください。")]
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
    public async Task A_closed_page_says_so_first_then_what_there_is_now_and_invites_to_nothing()
    {
        using var site = await BuiltSite.OfSample("2027-02-01");
        var page = site.Page(Notice);
        Assert.Equal(["受付は終わりました"], Shown(page, ".sign"));
        Assert.Equal("特定健診", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("人間ドック", page.QuerySelector(".sign + p")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".act a[href^='tel:']"));
        Assert.Empty(page.QuerySelectorAll("#places, #occasions, .facts, .lead, .hero, .act a[href^='/']"));
    }

    [Fact]
    public async Task A_page_that_is_over_by_the_phones_clock_alone_invites_to_nothing_either()
    {
        using var site = await BuiltSite.OfSample("2027-01-25");
        await using var phone = await Phone.Switched(chromium);
        await site.AnswerAll(phone.Context);
        var page = await phone.Context.NewPageAsync();
        await page.Clock.SetFixedTimeAsync("2027-02-01T10:00:00+09:00");
        await page.GotoAsync("https://annai.example/n/kenshin-b/");
        var shown = await page.Locator("main").InnerTextAsync();
        Assert.Contains("特定健診\n\n受付は終わりました\n\nこのご案内の", shown, StringComparison.Ordinal);
        foreach (var invitation in (string[])["お忘れではありませんか", "無料で受けられます", "間に合います", "まもなく"])
            Assert.DoesNotContain(invitation, shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_over_when_it_was_built_stays_so_on_a_phone_whose_clock_is_behind()
    {
        using var site = await BuiltSite.OfSample("2027-02-01");
        await using var phone = await Phone.Switched(chromium);
        await site.AnswerAll(phone.Context);
        var page = await phone.Context.NewPageAsync();
        await page.Clock.SetFixedTimeAsync("2026-11-20T10:00:00+09:00");
        await page.GotoAsync("https://annai.example/n/kenshin-b/");
        await Assertions.Expect(page.GetByText("受付は終わりました")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_notice_that_ends_before_its_programme_leads_to_what_goes_on()
    {
        using var site = await BuiltSite.Of(files =>
        {
            var notice = files.Read("content/notices/kenshin-b.md");
            files.Write("content/notices/kenshin-b.md", notice.Replace(
                "segment:", "publish: { until: 2026-11-01 }\nsegment:", StringComparison.Ordinal));
        });
        var page = site.Page(Notice);
        Assert.StartsWith("このお知らせでの受付は終わりました", Assert.Single(Shown(page, ".sign")), StringComparison.Ordinal);
        Assert.Equal("特定健診のページを見る", page.QuerySelector(".act a[href='/p/kenshin/']")!.TextContent);
    }

    [Fact]
    public async Task Only_where_places_have_telephones_one_is_told_to_call_them()
    {
        using var site = await BuiltSite.Of(files => files.Write(
            "content/places/clinics.csv", "id,name,address\nchuo,中央集会所,中央町2-1-5\n"));
        Assert.Equal("1か所あります。", site.Page(Notice).QuerySelector("#places > p")!.TextContent);
        using var other = await BuiltSite.Of();
        var said = other.Page(Notice).QuerySelector("#places > p")!.TextContent;
        Assert.StartsWith("5か所あります。くわしいことは", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-05-31", false)]
    [InlineData("2026-06-01", true)]
    public async Task Letters_that_crossed_are_excused_only_while_one_can_come(string asOf, bool isShown)
    {
        using var site = await BuiltSite.OfSample(asOf);
        var shown = Shown(site.Page(Notice), "main .hint");
        Assert.Equal(isShown, shown.Any(text => text.Contains("行き違い", StringComparison.Ordinal)));
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
    public async Task Only_a_day_that_can_be_booked_says_so_and_gives_the_number_for_it()
    {
        using var site = await BuiltSite.OfSample("2026-12-02");
        var days = site.Page("p/challenge/index.html").QuerySelectorAll(".occasion").ToList();
        Assert.All(days, day =>
        {
            var isFree = day.QuerySelector(".sign") is null;
            var isBooked = day.TextContent.Contains("予約が必要です", StringComparison.Ordinal);
            Assert.Equal(isBooked, day.QuerySelector("a.button[href^='tel:']") is not null);
            Assert.Equal(isFree, isBooked || day.TextContent.Contains("予約はいりません", StringComparison.Ordinal));
            Assert.Equal(isFree, day.TextContent.Contains("定員", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task A_place_without_a_telephone_is_booked_with_the_programme()
    {
        using var site = await BuiltSite.Of(files =>
        {
            var programme = files.Read("content/programmes/kenshin.md");
            files.Write("content/programmes/kenshin.md", programme.Replace(
                "places: [clinics]", "places: [clinics]\noccasions: [halls]", StringComparison.Ordinal));
            files.Write("content/occasions/halls.csv", "id,place,date,booking\nh1,oka,2026-12-05,要予約\n");
            files.Write("content/places/clinics.csv", files.Read("content/places/clinics.csv").Replace(
                "丘上2-20,073-000-0004", "丘上2-20,", StringComparison.Ordinal));
        });
        var call = site.Page("p/kenshin/index.html").QuerySelector(".occasion a.button")!;
        Assert.Equal("電話する 073-000-0000", call.TextContent);
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
