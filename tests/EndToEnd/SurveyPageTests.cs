using Annai.Diagnostics;
using Annai.Events;
using Annai.Events.Storing;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Annai.Tests.EndToEnd;

/// <summary>A citizen answers a survey: on the page in three taps, or without a script on a page of its own.</summary>
public sealed class SurveyPageTests(TestChromium chromium)
{
    private const string Page = "Q/AE-M5TXE/";

    [Fact]
    public async Task Three_taps_are_enough_and_what_was_chosen_last_counts()
    {
        using var site = TempSite.OfSample();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        await phone.Context.Clock.InstallAsync(new() { TimeDate = Phone.Now.UtcDateTime });
        var page = await Opened(phone.Context, served);
        var (form, line) = (page.Locator("form.survey"), page.Locator("[data-annai-survey] [role=status]"));

        await form.Locator("label", new() { HasText = "いいえ" }).First.TapAsync();
        await Expect(line).ToHaveTextAsync("あと2問です。");
        await form.Locator("label", new() { HasText = "もう予約した" }).TapAsync();
        await form.Locator("label", new() { HasText = "近いこと" }).TapAsync();
        await Expect(line).ToHaveTextAsync(
            "すべての質問に回答されました。20秒後に送ります。変えるときは、選び直してください。");
        await phone.Context.Clock.RunForAsync(15_000);
        await form.Locator("label", new() { HasText = "はい" }).First.TapAsync();
        await phone.Context.Clock.RunForAsync(15_000);
        await Expect(form).ToBeVisibleAsync();
        await phone.Context.Clock.RunForAsync(6_000);
        await Expect(form).ToHaveCountAsync(0);
        await Expect(line).ToHaveTextAsync("ご協力ありがとうございました。");

        var kept = await Kept(site, 3);
        Assert.Equal(
            [EventKind.View, EventKind.SurveyStart, EventKind.SurveyAnswer], kept.Select(happened => happened.Kind));
        Assert.Equal("useful=good plan=booked matters=near", Answers(kept[^1]));
        await page.ReloadAsync();
        await Expect(page.Locator("[data-annai-survey]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Some_questions_can_be_left_out_and_nothing_at_all_is_said()
    {
        using var site = TempSite.OfSample();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        var page = await Opened(phone.Context, served);
        var (form, line) = (page.Locator("form.survey"), page.Locator("[data-annai-survey] [role=status]"));
        var send = form.GetByRole(AriaRole.Button, new() { Name = "回答を送る" });

        await send.TapAsync();
        await Expect(line).ToHaveTextAsync("回答を一つ以上選んでから押してください。");
        await Expect(form.Locator("input").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await send.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(line).ToBeFocusedAsync();
        Assert.Equal("useful=good", Answers((await Kept(site, 3))[^1]));
    }

    [Fact]
    public async Task Who_has_answered_all_and_leaves_has_answered()
    {
        using var site = TempSite.OfSample();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        var page = await Opened(phone.Context, served);
        foreach (var question in await page.Locator("form.survey fieldset").AllAsync())
            await question.Locator("label").First.TapAsync();
        await page.GotoAsync(new Uri(served.Address, "about/privacy/").AbsoluteUri);
        Assert.Equal("useful=good plan=booked matters=near", Answers((await Kept(site, 3))[^1]));
    }

    [Fact]
    public async Task Where_the_questions_do_not_come_the_link_stays()
    {
        using var site = TempSite.OfSample();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        await phone.Context.RouteAsync("**/survey.*.json", route => route.AbortAsync());
        var page = await phone.Context.NewPageAsync();
        await page.GotoAsync(new Uri(served.Address, Page).AbsoluteUri);
        await page.Locator("[data-annai-survey]").ScrollIntoViewIfNeededAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "アンケートに答える" }).TapAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("アンケート");
    }

    [Fact]
    public async Task Without_a_script_a_page_of_its_own_asks_says_what_is_wrong_and_thanks()
    {
        using var site = TempSite.OfSample();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        await using var context = await phone.Context.Browser!.NewContextAsync(new()
        {
            UserAgent = Phone.Agent,
            JavaScriptEnabled = false,
            ViewportSize = new() { Width = 360, Height = 740 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(served.Address, Page).AbsoluteUri);
        await page.GetByRole(AriaRole.Link, new() { Name = "アンケートに答える" }).ClickAsync();
        await Expect(page).ToHaveTitleAsync("アンケート｜あおば市");
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "回答を送る" }).ClickAsync();
        await Expect(page).ToHaveTitleAsync("エラー：アンケート｜あおば市");
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator("#s-useful-good")).ToBeInViewportAsync();

        await page.GetByText("どちらとも").ClickAsync();
        await page.GetByText("まだ決めていない").ClickAsync();
        // Two seconds have to pass before a person can have read the questions.
        await Task.Delay(2_100, TestContext.Current.CancellationToken);
        await page.GetByRole(AriaRole.Button, new() { Name = "回答を送る" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("ご協力ありがとうございました。");
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "ご案内のページへ戻る" }).ClickAsync();
        Assert.Equal("/n/kenshin-b/", new Uri(page.Url).AbsolutePath);

        var answer = Assert.Single(Read(site), happened => happened.Kind == EventKind.SurveyAnswer);
        Assert.Equal("useful=fair plan=unsure", Answers(answer));
        Assert.Equal(("AE-M5TXE", null), (answer.Code?.Value, answer.Suspicion));
    }

    [Theory]
    [InlineData("s/aoba/visit?n=kenshin-b")]
    [InlineData("s/aoba/points?n=challenge-a&l=en")]
    [InlineData(Page)]
    public async Task Axe_finds_nothing(string address)
    {
        using var site = TempSite.OfSample();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        var page = address == Page ? await Opened(phone.Context, served) : await phone.Context.NewPageAsync();
        if (address != Page)
            await page.GotoAsync(new Uri(served.Address, address).AbsoluteUri);
        var found = await page.RunAxe();
        Assert.Empty(found.Violations.Select(violation => violation.Id));
    }

    private static async Task<IPage> Opened(IBrowserContext context, ServedSite served)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(served.Address, Page).AbsoluteUri);
        await page.Locator("[data-annai-survey]").ScrollIntoViewIfNeededAsync();
        await Expect(page.Locator("form.survey")).ToBeVisibleAsync();
        return page;
    }

    private static string Answers(PageEvent happened) => string.Join(
        ' ', happened.Detail.Answers.Select(answer => $"{answer.Question}={string.Join(',', answer.Options)}"));

    private static List<PageEvent> Read(TempSite site) =>
        [.. EventLog.Read(Path.Combine(site.Folder, "var", "events"), new Findings())];

    private static async Task<List<PageEvent>> Kept(TempSite site, int count)
    {
        var patience = TimeProvider.System.GetTimestamp();
        while (Read(site).Count < count && TimeProvider.System.GetElapsedTime(patience) < TimeSpan.FromSeconds(20))
            await Task.Delay(20, TestContext.Current.CancellationToken);
        return Read(site);
    }
}
