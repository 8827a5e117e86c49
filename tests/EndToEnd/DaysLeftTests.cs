using Xunit;

namespace Annai.Tests.EndToEnd;

/// <summary>The page was built some day; the phone knows which day it is in Japan.</summary>
public sealed class DaysLeftTests(TestChromium chromium)
{
    [Theory]
    [InlineData("2026-11-20T10:00:00+09:00", "まで（あと72日）")]
    [InlineData("2027-01-31T23:59:00+09:00", "まで（本日まで）")]
    [InlineData("2027-01-30T16:00:00Z", "まで（本日まで）")]   // past midnight in Japan
    [InlineData("2027-02-01T00:00:00+09:00", "まで")]
    public async Task The_phone_counts_the_days_that_are_left(string now, string shown)
    {
        using var site = TempSite.OfSmallCity();
        await using var served = await ServedSite.Of(site, "--as-of", "2026-11-20");
        await using var phone = await Phone.Switched(chromium);
        await phone.Context.Clock.SetFixedTimeAsync(DateTimeOffset.Parse(now, null).UtcDateTime);
        var page = await phone.Context.NewPageAsync();
        await page.GotoAsync(new Uri(served.Address, "n/kenshin-b/").AbsoluteUri);
        Assert.Equal(shown, await page.Locator(".due > span").Last.InnerTextAsync());
    }
}
