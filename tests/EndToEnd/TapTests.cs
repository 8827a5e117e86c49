using Annai.Diagnostics;
using Annai.Events;
using Annai.Events.Counting;
using Annai.Events.Reading;
using Annai.Events.Storing;
using Annai.Tests.Finder;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Annai.Tests.EndToEnd;

/// <summary>A real browser is driven through taps, and the tally is held against its own count.</summary>
public sealed class TapTests(TestChromium chromium)
{
    private const string Code = "AE-M5TXE";

    private static readonly Geolocation Here = new() { Latitude = 34.81357f, Longitude = 138.29764f, Accuracy = 30 };

    [Fact]
    public async Task What_was_tapped_is_what_the_tally_says()
    {
        using var site = City();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        await phone.Context.GrantPermissionsAsync(["geolocation"]);
        await phone.Context.SetGeolocationAsync(Here);
        await using var visit = await Visit.Of(phone, site, new Uri(served.Address, $"Q/{Code}/"));
        var page = visit.Page;

        await visit.Does("tel", () => page.Locator("#place-a a[href^='tel:']").ClickAsync());
        await visit.Does("tel", () => page.Locator("#place-a a[href^='tel:']").ClickAsync());
        var office = page.Locator("section[aria-labelledby=contact-heading]");
        await visit.Does("tel", () => office.Locator("a[href^='tel:']").ClickAsync());
        await visit.Does("route", () => page.Locator("#place-b .go a:last-of-type").ClickAsync());
        await visit.Does("near", () => page.SortByNear());
        await visit.Does("search", () => Ticks(page, "l-sat", "a-ishizu"));
        await visit.Does("search", () => page.Search("どこにもない"));
        await visit.Does("share", () => page.GetByRole(AriaRole.Button, new() { Name = "コピー" }).ClickAsync());
        await visit.Does("map", () => page.Locator("[data-annai-map] > summary").ClickAsync());
        await visit.Does("language", () => page.Locator("a[hreflang=en]").ClickAsync());

        var tally = Tally.Of("aoba", Kept(site));
        Assert.Equal(visit.Done, tally.Acts.Rows
            .GroupBy(row => WireWords.Kinds.Of(row.Key.Kind))
            .ToDictionary(kind => kind.Key, kind => kind.Sum(row => row.Value)));
        // All that was done on the page that the card had led to counts for the card.
        Assert.All(tally.Acts.Rows, row => Assert.Equal(Code, row.Key.Code?.Value));
        Assert.All(tally.Acts.Rows, row => Assert.Equal(FirstVisit.Ever, row.Key.First));
        Assert.Equal(
            ["a Call 2", "b Route 1"],
            tally.Places.Rows.Select(row => $"{row.Key.Place} {row.Key.Kind} {row.Value}"));
        Assert.Equal(
            [
                "  None 1", "  UpTo3 1", " ishizu None 1", " ishizu UpTo3 1", "sat  None 1", "sat  UpTo3 1",
            ],
            tally.Searches.Rows.Select(row => $"{row.Key.Label} {row.Key.Area} {row.Key.Found} {row.Value}")
                .Order(StringComparer.Ordinal));
        Assert.Equal(
            [(NearOutcome.Granted, DistanceBucket.Within2Kilometres)],
            tally.Nears.Rows.Select(row => (row.Key.Outcome, row.Key.Distance!.Value)));
        Assert.Equal(["en"], tally.Chosen.Rows.Select(row => row.Key.Language.Value));
    }

    [Fact]
    public async Task A_programme_s_own_page_is_counted_as_such()
    {
        using var site = City();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        await using var visit = await Visit.Of(phone, site, new Uri(served.Address, "p/kenshin/"));
        await visit.Does("near", async () =>
        {
            await visit.Page.PressNear();
            await Expect(visit.Page.Says()).ToContainTextAsync("許可されていない");
        });
        Assert.All(Kept(site), happened => Assert.Equal(
            (new PageTerm(PageKind.Programme, happened.Page.Id), "kenshin"), (happened.Page, happened.Page.Id.Value)));
        Assert.Equal([null, NearOutcome.Refused], Kept(site).Select(happened => happened.Detail.Near));
    }

    [Fact]
    public async Task A_browser_without_a_script_is_a_pixel_once_a_day()
    {
        using var site = City();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        await using var context = await phone.Context.Browser!.NewContextAsync(
            new() { UserAgent = Phone.Agent, JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        var picture = await page.RunAndWaitForResponseAsync(
            () => page.GotoAsync(new Uri(served.Address, $"Q/{Code}/").AbsoluteUri), "**/e.gif*");
        Assert.Equal(200, picture.Status);
        await page.GotoAsync(new Uri(served.Address, $"Q/{Code}/").AbsoluteUri);
        var seen = Assert.Single(Kept(site));
        Assert.Equal((EventKind.Pixel, Code, PageStand.Open), (seen.Kind, seen.Code?.Value, seen.Stand));
    }

    [Fact]
    public async Task What_could_not_be_sent_is_sent_from_the_next_page_once()
    {
        using var site = City();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        await phone.Context.AddInitScriptAsync("navigator.sendBeacon = () => false");
        var (isDown, asked) = (true, new List<string>());
        await phone.Context.RouteAsync(url => new Uri(url).AbsolutePath is "/e" or "/e.gif", route =>
        {
            asked.Add(new Uri(route.Request.Url).AbsolutePath);
            return isDown ? route.AbortAsync() : route.ContinueAsync();
        });
        var page = await phone.Context.NewPageAsync();
        await page.GotoAsync(new Uri(served.Address, $"Q/{Code}/").AbsoluteUri);
        await page.WaitForFunctionAsync("() => sessionStorage['annai.unsent']");
        Assert.Equal(["/e", "/e.gif"], asked);
        isDown = false;
        await page.RunAndWaitForResponseAsync(
            () => page.GotoAsync(new Uri(served.Address, "n/kenshin-c/").AbsoluteUri),
            answer => answer.Request.PostData?.Contains("kenshin-c", StringComparison.Ordinal) == true);
        Assert.Null(await page.EvaluateAsync<string?>("sessionStorage['annai.unsent']"));
        Assert.Equal(["kenshin-b", "kenshin-c"], Kept(site).Select(happened => happened.Page.Id.Value).Order());
    }

    private static List<PageEvent> Kept(TempSite site) =>
        [.. EventLog.Read(Path.Combine(site.Folder, "var", "events"), new Findings())];

    private static TempSite City()
    {
        var site = TempSite.OfSmallCity();
        FindingCity.Furnish(site);
        site.Write("site.config.json", site.Read("site.config.json")
            .Replace("\"schema\": 1,", "\"schema\": 1, \"languages\": [\"ja\", \"en\"],", StringComparison.Ordinal));
        site.Write("content/notices/kenshin-b.en.md", """
            ---
            card: { name: Green postcard }
            title: Have you forgotten last year's check-up?
            ---
            It is free.
            """);
        return site;
    }

    private static async Task Ticks(IPage page, params string[] boxes)
    {
        foreach (var box in boxes)
            await page.Tick(box);
    }

    /// <summary>A visitor, with the own count of the test.</summary>
    private sealed class Visit : IAsyncDisposable
    {
        private readonly TempSite _site;

        private Visit(IPage page, TempSite site) => (Page, _site) = (page, site);

        public IPage Page { get; }

        public Dictionary<string, int> Done { get; } = [];

        public static async Task<Visit> Of(Phone phone, TempSite site, Uri address)
        {
            // What a tap leads to is not followed, for it is not there or counts itself; that it was tapped is tested.
            await phone.Context.AddInitScriptAsync("""
                addEventListener("click", (event) => {
                  const link = event.target.closest("a");
                  if (link && (link.origin !== location.origin || link.hreflang)) event.preventDefault();
                });
                """);
            var visit = new Visit(await phone.Context.NewPageAsync(), site);
            await visit.Does("view", () => visit.Page.GotoAsync(address.AbsoluteUri));
            return visit;
        }

        /// <summary>Does it, and waits until it is on disk.</summary>
        public async Task Does(string kind, Func<Task> act)
        {
            Done[kind] = Done.GetValueOrDefault(kind) + 1;
            await act();
            var patience = TimeProvider.System.GetTimestamp();
            while (Kept(_site).Count < Done.Values.Sum())
                if (TimeProvider.System.GetElapsedTime(patience) < TimeSpan.FromSeconds(20))
                    await Task.Delay(20, TestContext.Current.CancellationToken);
                else
                    Assert.Fail($"`{kind}` was not counted");
            Assert.Equal(kind, WireWords.Kinds.Of(Kept(_site)[^1].Kind));
        }

        public async ValueTask DisposeAsync() => await Page.CloseAsync();
    }
}
