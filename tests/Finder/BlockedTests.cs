using Deque.AxeCore.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Annai.Tests.Finder;

/// <summary>Storage, script and files may each be refused: the page still leads to a telephone.</summary>
public sealed class BlockedTests(TestChromium chromium)
{
    [Fact]
    public async Task A_storage_that_throws_stops_nothing()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Context.AddInitScriptAsync("""
            for (const name of ["localStorage", "sessionStorage"])
              Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
            history.replaceState = () => { throw new DOMException("no", "SecurityError"); };
            """);
        var page = await city.Open();
        await page.Tick("l-sat");
        await page.Shows("1 2");
    }

    [Fact]
    public async Task Without_the_data_boxes_and_names_work_and_the_areas_are_named_in_its_place()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Allow();
        await city.Context.RouteAsync("**/places.*.json", route => route.AbortAsync());
        var page = await city.Open();
        await page.Tick("l-car");
        await page.Search("診療所");
        await Expect(page.Count()).ToHaveTextAsync("1件");
        await page.Search("");
        await page.SortByNear();
        await page.Shows("5 3 2");
        await page.OpenOtherStarts();
        await Expect(page.Locator(".near details")).ToContainTextAsync("地区や駅の一覧を読み込めませんでした");
        await Expect(page.Says()).ToContainTextAsync("現在地から近い順に並べました");
    }

    [Fact]
    public async Task Without_what_searches_names_are_found_as_they_are_written()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Context.RouteAsync("**/search.*.js", route => route.AbortAsync());
        var page = await city.Open();
        await page.Search("診療所");
        await Expect(page.Count()).ToHaveTextAsync("1件");
        await page.Search("しんりょうじょ");
        await Expect(page.Count()).ToContainTextAsync("0件");
    }

    [Fact]
    public async Task Where_no_script_comes_boxes_work_and_nothing_promises_more()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Context.RouteAsync("**/landing.*.js", route => route.AbortAsync());
        var page = await city.Open();
        await page.Tick("l-sat");

        await page.Shows("1 2");
        await Expect(page.Locator("#places button")).ToHaveCountAsync(0);
        await Expect(page.Locator(".found")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("?l=sat&q=石津", "allowed")]
    [InlineData("", "refused")]
    [InlineData("?l=wdr.car&a=ishizu", "")]   // nothing found
    public async Task Axe_finds_nothing(string query, string position)
    {
        await using var city = await FindingCity.Of(chromium);
        if (position == "allowed")
            await city.Allow();
        var page = await city.Open("n/kenshin-b/" + query);
        if (position != "")
        {
            await page.PressNear();
            await Expect(page.Says()).ToContainTextAsync(position == "allowed" ? "近い順に並べました" : "許可されていない");
        }

        if (!query.Contains("wdr", StringComparison.Ordinal))
        {
            await page.Locator(".places").ScrollIntoViewIfNeededAsync();
            await Expect(page.Locator(".calls em").First).ToBeAttachedAsync();
        }

        // The open map is held to the same in `MapTests`, where tiles answer.
        await page.EvaluateAsync("document.querySelectorAll('details:not(.map)').forEach((one) => one.open = true)");

        var result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(found =>
            $"{found.Id}: {string.Join(' ', found.Nodes.Select(node => node.Html))}"));
    }

    [Fact]
    public async Task Everything_can_be_reached_with_the_keyboard_alone()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Allow();
        var page = await city.Open();
        await page.FocusOn("現在地から近い順に並べる");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".far").First).ToBeVisibleAsync();
        await page.FocusOn("名前や地名で探す");
        await page.Keyboard.TypeAsync("hama");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync("浜");
        await page.Keyboard.PressAsync("Enter");
        await page.FocusOn("曜日");
        await page.Keyboard.PressAsync("Enter");
        await page.FocusOn("土曜日に受けられる");
        await page.Keyboard.PressAsync("Space");
        await page.Shows("2");
        await page.FocusOn("電話する");
    }
}
