using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Annai.Tests.Finder;

/// <summary>Whether somebody answers the telephone now; of what nobody knows nothing is said.</summary>
public sealed class CallTests(TestChromium chromium)
{
    [Theory]
    [InlineData("2026-11-20T10:00", "いま電話できます（12:00まで）", "次に電話できるのは本日 13:00から")]   // Friday
    [InlineData("2026-11-20T12:30", "次に電話できるのは本日 14:00から", "次に電話できるのは本日 13:00から")]
    [InlineData("2026-11-19T18:00", "次に電話できるのは明日 9:00から", "次に電話できるのは明日 13:00から")]
    [InlineData("2026-11-20T18:00", "次に電話できるのは11月24日（火） 9:00から", "次に電話できるのは11月24日（火） 13:00から")]
    public async Task A_place_says_when_it_answers(string moment, string first, string third)
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Context.Clock.SetFixedTimeAsync(DateTimeOffset.Parse(moment + "+09:00", Invariant).UtcDateTime);
        var page = await city.Open();
        await page.Locator(".places").ScrollIntoViewIfNeededAsync();

        await Expect(page.Locator("#place-a .calls em")).ToHaveTextAsync(first);
        await Expect(page.Locator("#place-c .calls em")).ToHaveTextAsync(third);
        // Nobody wrote when these answer.
        await Expect(page.Locator("#place-d em, #place-e em")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("金 9:00-24:00", "いま電話できます（24:00まで）")]
    [InlineData("金 9:00-24:00; 土 0:00-2:00", "いま電話できます")]
    [InlineData("毎日 0:00-24:00", "いま電話できます")]
    [InlineData("毎日・祝 0:00-24:00", "いま電話できます")]
    public async Task An_end_is_said_when_it_is_today(string hours, string said)
    {
        await using var city = await FindingCity.Of(chromium, site => site.Write(
            "content/places/clinics.csv",
            $"id,name,address,tel,call_hours\na,髙橋クリニック,石津1,054-000-0001,{hours}\n"));
        var page = await city.Open();
        await page.Locator(".places").ScrollIntoViewIfNeededAsync();

        await Expect(page.Locator("#place-a .calls em")).ToHaveTextAsync(said);
    }

    [Fact]
    public async Task A_page_that_was_left_open_is_right_when_somebody_comes_back()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Context.Clock.SetFixedTimeAsync(new DateTime(2026, 11, 20, 1, 0, 0, DateTimeKind.Utc));
        var page = await city.Open();
        await page.Locator(".places").ScrollIntoViewIfNeededAsync();
        await Expect(page.Locator("#place-a .calls em")).ToHaveTextAsync("いま電話できます（12:00まで）");

        await page.Clock.SetFixedTimeAsync(new DateTime(2026, 11, 20, 3, 30, 0, DateTimeKind.Utc));
        await page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");
        await Expect(page.Locator("#place-a .calls em")).ToHaveTextAsync("次に電話できるのは本日 14:00から");
    }

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;
}
