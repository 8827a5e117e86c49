using Annai.Diagnostics;
using Annai.Events;
using Annai.Events.Storing;
using Microsoft.Playwright;
using Xunit;

namespace Annai.Tests.EndToEnd;

/// <summary>A visit counts for a card when somebody comes by its code: not again, not back, not by a link.</summary>
public sealed class HonestCodeTests(TestChromium chromium)
{
    private const string Code = "AE-M5TXE";

    [Fact]
    public async Task A_code_counts_once_for_whoever_comes_by_it()
    {
        using var site = TempSite.OfSmallCity();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        var page = await phone.Context.NewPageAsync();

        await Counted(page, () => page.GotoAsync(new Uri(served.Address, $"Q/{Code}/").AbsoluteUri));
        Assert.Equal("/n/kenshin-b/", new Uri(page.Url).AbsolutePath);
        await Counted(page, () => page.ReloadAsync());
        await page.GotoAsync(new Uri(served.Address, "about/privacy/").AbsoluteUri);
        await Counted(page, () => page.GoBackAsync());

        var seen = Read(site);
        Assert.Equal([Code, null, null], seen.Select(happened => happened.Code?.Value));
        Assert.Equal([FirstVisit.Ever, FirstVisit.No, FirstVisit.No], seen.Select(happened => happened.First));
        Assert.All(seen, happened => Assert.Equal("kenshin-b", happened.Page.Id.Value));
    }

    [Fact]
    public async Task A_page_of_a_code_that_is_loaded_anew_before_it_could_leave_the_code_counts_once()
    {
        using var site = TempSite.OfSmallCity();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        // The fixed clock of the phone also stands in for what a browser tells of a page's loading.
        await using var context = await phone.Context.Browser!.NewContextAsync(new() { UserAgent = Phone.Agent });
        await context.AddInitScriptAsync("history.replaceState = () => undefined");
        var page = await context.NewPageAsync();

        await Counted(page, () => page.GotoAsync(new Uri(served.Address, $"Q/{Code}/").AbsoluteUri));
        await Counted(page, () => page.ReloadAsync());

        Assert.Equal([Code, null], Read(site).Select(happened => happened.Code?.Value));
    }

    [Fact]
    public async Task A_view_says_the_language_the_stand_and_the_screen()
    {
        using var site = TempSite.OfSmallCity();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        var page = await phone.Context.NewPageAsync();
        await Counted(page, () => page.GotoAsync(new Uri(served.Address, $"Q/{Code}/").AbsoluteUri));
        var happened = Assert.Single(Read(site));
        Assert.Equal(
            ("ja", PageStand.Open, DeviceClass.Phone), (happened.Language?.Value, happened.Stand, happened.Device));
        Assert.Null(happened.Suspicion);
    }

    [Fact]
    public async Task A_browser_that_a_program_steers_is_kept_apart()
    {
        using var site = TempSite.OfSmallCity();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        await phone.Context.AddInitScriptAsync(
            "Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => true }); delete navigator.webdriver");
        var page = await phone.Context.NewPageAsync();
        await Counted(page, () => page.GotoAsync(new Uri(served.Address, $"Q/{Code}/").AbsoluteUri));
        Assert.Equal(Suspicion.Driver, Assert.Single(Read(site)).Suspicion);
    }

    private static List<PageEvent> Read(TempSite site) =>
        [.. EventLog.Read(Path.Combine(site.Folder, "var", "events"), new Findings())];

    // The answer came, so the visit is on disk.
    private static async Task Counted(IPage page, Func<Task> act)
    {
        var answer = await page.RunAndWaitForResponseAsync(
            act, response => new Uri(response.Url).AbsolutePath == "/e");
        Assert.Equal(204, answer.Status);
    }
}
