using System.Text;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Annai.Tests.Finder;

/// <summary>
/// More places than a page should carry: areas lead to them, and the script fetches them at the first use.
/// </summary>
public sealed class LongListTests(TestChromium chromium)
{
    [Fact]
    public async Task Two_hundred_places_stand_on_the_page_and_no_more()
    {
        await using var city = await FindingCity.Of(chromium, site => Fill(site, 200));
        Assert.Equal(200, city.Site.Page("n/kenshin-b/index.html").QuerySelectorAll(".place").Length);
        await using var larger = await FindingCity.Of(chromium, site => Fill(site, 201));
        var page = larger.Site.Page("n/kenshin-b/index.html");

        Assert.Empty(page.QuerySelectorAll(".place"));
        Assert.Equal(
            ["石津 101", "山の手 100"], page.QuerySelectorAll("#places .ways a").Select(way => way.TextContent));
        Assert.Equal(201, larger.Site.Page("p/kenshin/list/index.html").QuerySelectorAll(".large h2").Length);
    }

    [Fact]
    public async Task It_is_fetched_at_the_first_use_and_then_drawn_in_parts()
    {
        await using var city = await FindingCity.Of(chromium, site => Fill(site, 451));
        var fetched = 0;
        city.Context.Request += (_, request) =>
            fetched += request.Url.Contains("/places.", StringComparison.Ordinal) ? 1 : 0;
        var page = await city.Open();
        await page.GetByRole(AriaRole.Heading, new() { Name = "場所の一覧" }).ScrollIntoViewIfNeededAsync();
        Assert.Equal(0, fetched);

        await page.Tick("a-ishizu");
        await Expect(page.Count()).ToHaveTextAsync("226件");
        Assert.Equal(1, fetched);
        await Expect(page.Locator(".place")).ToHaveCountAsync(150);
        await Expect(page.Locator("#places .ways")).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "続きを見る（あと76件）" }).ClickAsync();
        await Expect(page.Locator(".place")).ToHaveCountAsync(226);
        // Who went on reading finds the first of the next ones, not the top of the page.
        await Expect(page.Locator("#place-p301 h3")).ToBeFocusedAsync();
        await page.Search("301番医院");
        await Expect(page.Count()).ToHaveTextAsync("1件");
        Assert.Equal(1, fetched);
    }

    [Fact]
    public async Task The_nearest_of_a_long_list_come_first()
    {
        await using var city = await FindingCity.Of(chromium, site => Fill(site, 300));
        await city.Allow(new() { Latitude = 34.8f, Longitude = 138.3f, Accuracy = 10 });
        var page = await city.Open();
        await page.SortByNear();

        await Expect(page.Count()).ToHaveTextAsync("300件");
        Assert.StartsWith("300 299 298 ", await page.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_does_not_come_areas_lead_on()
    {
        await using var city = await FindingCity.Of(chromium, site => Fill(site, 300));
        await city.Context.RouteAsync("**/places.*.json", route => route.FulfillAsync(new() { Status = 500 }));
        var page = await city.Open();
        await page.Tick("l-sat");

        await Expect(page.Count()).ToHaveTextAsync("一覧を読み込めませんでした。地区から選んでください。");
        await Expect(page.Locator("#places .ways a").First).ToBeVisibleAsync();
        await city.Context.UnrouteAllAsync();
        await city.Site.AnswerAll(city.Context);
        await page.Tick("l-car");
        await Expect(page.Locator(".place").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_a_script_nobody_is_offered_boxes_that_do_nothing()
    {
        await using var city = await FindingCity.Of(chromium, site => Fill(site, 300));
        await city.Context.RouteAsync("**/landing.*.js", route => route.AbortAsync());
        var page = await city.Open();

        await Expect(page.Locator(".find")).ToBeHiddenAsync();
        await page.Locator("#places .ways a").First.ClickAsync();
        await Expect(page.Locator(".place")).ToHaveCountAsync(150);
    }

    private static void Fill(TempSite city, int count)
    {
        var rows = new StringBuilder("id,name,address,area,lat,lng,position,tel,labels\n");
        for (var number = 1; number <= count; number++)
        {
            var (area, labels) = number % 2 == 1 ? ("ishizu", "sat car") : ("yama", "sun wdr");
            var lat = FormattableString.Invariant($"{35.5 - number / 1000.0:0.0000}");
            rows.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"p{number},{number}番医院,町{number},{area},{lat},138.3,exact,,{labels}\n");
        }

        city.Write("content/places/clinics.csv", rows.ToString());
    }
}
