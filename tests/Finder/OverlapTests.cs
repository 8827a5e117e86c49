using Annai.Tests.EndToEnd.Maps;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Annai.Tests.Finder;

/// <summary>Visitors go on while something is still under way, and come back to what they left.</summary>
public sealed class OverlapTests(TestChromium chromium)
{
    private const string Answer = "done({ coords: { latitude: 34.8, longitude: 138.3, accuracy: 20 } })";

    [Fact]
    public async Task A_step_to_the_list_does_not_lose_the_position_that_was_asked_for()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Context.AddInitScriptAsync(
            "navigator.geolocation.getCurrentPosition = (done) => { window.done = done; }");
        var page = await city.Open();
        await page.Tick("l-car");
        await page.PressNear();
        await page.GetByRole(AriaRole.Link, new() { Name = "一覧を見る" }).ClickAsync();
        await page.EvaluateAsync(Answer);

        await page.Shows("5 3 2");
    }

    [Fact]
    public async Task A_step_to_the_list_keeps_a_choice_that_no_address_could_take()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Context.AddInitScriptAsync(
            "history.replaceState = () => { throw new DOMException('too often', 'SecurityError'); }");
        var page = await city.Open();
        await page.Tick("l-car");
        await page.GetByRole(AriaRole.Link, new() { Name = "一覧を見る" }).ClickAsync();

        await page.Shows("2 3 5");
        await Expect(page.Locator("#l-car")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Back_to_an_address_without_an_order_is_in_the_original_order()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Allow();
        var page = await city.Open("p/kenshin/");
        await page.GetByRole(AriaRole.Link, new() { Name = "場所を探す" }).ClickAsync();
        await page.SortByNear();
        await page.Shows("5 3 2 1 4");
        await page.EvaluateAsync("history.back()");

        await Expect(page.Locator(".far")).ToHaveCountAsync(0);
        await page.Shows("1 2 3 4 5");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "元の順に戻す" })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Areas_that_are_opened_while_they_come_stand_there_once()
    {
        await using var city = await FindingCity.Of(chromium);
        var come = new TaskCompletionSource();
        await city.Context.RouteAsync("**/places.*.json", async route =>
        {
            await come.Task;
            await route.FallbackAsync();
        });
        var page = await city.Open("n/kenshin-b/?s=near.ishizu");
        for (var times = 0; times < 3; times++)
            await page.OpenOtherStarts();
        come.SetResult();

        await Expect(page.Says()).ToContainTextAsync("石津の中心から");
        await Expect(page.Locator(".near .row")).ToHaveCountAsync(3);
        await Expect(page.From("地区")).ToHaveValueAsync("ishizu");
    }

    [Fact]
    public async Task Names_are_found_before_the_readings_have_come()
    {
        await using var city = await FindingCity.Of(chromium);
        var come = new TaskCompletionSource();
        await city.Context.RouteAsync("**/places.*.json", async route =>
        {
            await come.Task;
            await route.FallbackAsync();
        });
        var page = await city.Open();
        await page.Search("浜医院");
        await Expect(page.Count()).ToHaveTextAsync("1件");
        await page.Search("やまの");
        await Expect(page.Count()).ToContainTextAsync("0件");
        come.SetResult();
        await Expect(page.Count()).ToHaveTextAsync("2件");
    }

    [Fact]
    public async Task A_style_that_never_comes_holds_nothing_up_for_ever()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Context.RouteAsync("**/find.*.css", _ => Task.CompletedTask);
        await city.Context.Clock.InstallAsync();
        var page = await city.Context.NewPageAsync();
        await page.GotoAsync($"{FindingCity.Host}/n/kenshin-b/", new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await page.Clock.RunForAsync(2100);

        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Giving_up_an_order_leaves_the_keyboard_where_it_began()
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open("n/kenshin-b/?s=near.ishizu");
        await page.GetByRole(AriaRole.Button, new() { Name = "元の順に戻す" }).ClickAsync();

        await Expect(page.Says()).ToHaveTextAsync("元の順に戻しました。");
        await Expect(page.Locator(".near > .button")).ToBeFocusedAsync();
        await Expect(page.Locator(".near select").First).ToHaveValueAsync("");
    }

    [Fact]
    public async Task An_order_that_nobody_knows_leaves_the_address()
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open("n/kenshin-b/?l=car&s=near.nowhere");

        await Expect(page).ToHaveURLAsync($"{FindingCity.Host}/n/kenshin-b/?l=car");
    }

    [Fact]
    public async Task A_box_that_was_just_taken_away_can_be_ticked_again()
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open("n/kenshin-b/?l=wdr.car");
        await page.Tick("l-wdr", on: false);
        await page.Shows("2 3 5");
        await Expect(page.Locator("#l-wdr")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");

        await Expect(page.Locator("#l-wdr")).ToBeCheckedAsync();
        await Expect(page.Count()).ToContainTextAsync("0件");
    }

    [Fact]
    public async Task On_the_real_page_the_map_is_asked_the_same_with_and_without_a_position()
    {
        Assert.Equal(await MapRequests(isAllowed: false), await MapRequests(isAllowed: true));
    }

    private async Task<IEnumerable<string>> MapRequests(bool isAllowed)
    {
        await using var city = await FindingCity.Of(chromium);
        if (isAllowed)
            await city.Allow();
        var asked = new List<string>();
        city.Context.Request += (_, request) =>
        {
            lock (asked)
                asked.Add(request.Url);
        };
        await city.Context.RouteAsync("**/xyz/**", route => route.FulfillAsync(new()
        {
            ContentType = "image/png",
            BodyBytes = MapCity.Tile,
        }));
        var page = await city.Open();
        await page.PressNear();
        await Expect(page.Says()).ToContainTextAsync(isAllowed ? "近い順に並べました" : "許可されていない");
        await page.Locator(".map summary").ClickAsync();
        await Expect(page.FrameLocator(".map iframe").Locator("button[aria-label^='5 ']")).ToBeVisibleAsync();
        lock (asked)
            return
            [
                .. asked.Where(url => url.Contains("/xyz/", StringComparison.Ordinal))
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ];
    }
}
