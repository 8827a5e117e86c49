using Xunit;

namespace Annai.Tests.EndToEnd;

/// <summary>All that a page keeps in a phone is the day on which a notice was last seen.</summary>
public sealed class FirstVisitMarkTests(TestChromium chromium)
{
    [Fact]
    public async Task The_mark_of_a_first_visit_is_a_day_under_the_city_and_the_notice()
    {
        using var site = TempSite.OfSmallCity();
        await using var served = await ServedSite.Of(site);
        await using var phone = await Phone.Switched(chromium);
        await phone.Context.Clock.SetFixedTimeAsync(new DateTime(2026, 11, 20, 16, 0, 0, DateTimeKind.Utc));
        var page = await phone.Context.NewPageAsync();
        await page.GotoAsync(new Uri(served.Address, "n/kenshin-b/").AbsoluteUri);
        // Past midnight in Japan, though not yet in Greenwich.
        var stored = await page.EvaluateAsync<string>("JSON.stringify(localStorage)");
        Assert.Equal("""{"annai.seen.aoba.kenshin-b":"2026-11-21"}""", stored);
        Assert.Empty(await phone.Context.CookiesAsync());
    }
}
