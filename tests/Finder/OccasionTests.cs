using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Annai.Tests.Finder;

/// <summary>Days at certain places: which day, and whether one can still go.</summary>
public sealed class OccasionTests(TestChromium chromium)
{
    private const string Dates =
        "id,place,date,reception,labels,capacity,booking,full,cancelled,note\n" +
        "m1,a,2026-12-05,9:00-10:00,,,要予約,,,\n" +
        "m2,b,2026-12-05,9:00-10:00,,,要予約,○,,\n" +
        "m3,a,2026-12-12,9:00-10:00,,,,,○,\n" +
        "m4,b,2026-12-12,9:00-10:00,,,,,,\n";

    [Fact]
    public async Task Days_and_what_is_still_to_be_had_combine_and_stand_in_the_address()
    {
        await using var city = await FindingCity.Of(chromium, WithDates);
        var page = await city.Open("p/kenshin/");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "日にち" }).SelectOptionAsync(
            new SelectOptionValue { Label = "12月5日（土）" });
        Assert.Equal(["髙橋クリニック", "医療法人 浜医院"], await Shown(page));
        await page.GetByLabel("満員・中止を除く").CheckAsync();
        Assert.Equal(["髙橋クリニック"], await Shown(page));
        await Expect(page.Locator("#occasions [role=status]")).ToHaveTextAsync("1件");
        Assert.Equal("?d=2026-12-05&b=1", page.Query());

        await page.ReloadAsync();
        Assert.Equal(["髙橋クリニック"], await Shown(page));
        await page.GetByRole(AriaRole.Combobox, new() { Name = "日にち" }).SelectOptionAsync("");
        Assert.Equal(["髙橋クリニック", "医療法人 浜医院"], await Shown(page));
        Assert.Equal("?b=1", page.Query());
    }

    [Fact]
    public async Task Nothing_left_on_a_day_says_what_there_is_otherwise()
    {
        await using var city = await FindingCity.Of(chromium, site =>
        {
            WithDates(site);
            site.Write("content/occasions/days.csv", Dates + "m5,a,2026-12-19,9:00-10:00,,,,○,,\n");
        });
        var page = await city.Open("p/kenshin/?d=2026-12-19&b=1");
        await Expect(page.Locator("#occasions [role=status]")).ToHaveTextAsync("0件　条件に合う場所はありません。");
        await page.GetByRole(AriaRole.Button, new() { Name = "「12月19日（土）」を外すと2件" }).ClickAsync();

        Assert.Equal(["髙橋クリニック", "医療法人 浜医院"], await Shown(page));
        Assert.Equal("?b=1", page.Query());
    }

    [Fact]
    public async Task Back_shows_all_days_again()
    {
        await using var city = await FindingCity.Of(chromium, WithDates);
        var page = await city.Open("p/kenshin/");
        await page.EvaluateAsync("location.hash = 'occasions'");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "日にち" }).SelectOptionAsync("2026-12-05");
        await page.EvaluateAsync("history.back()");

        await Expect(page.Locator(".occasion:visible")).ToHaveCountAsync(4);
    }

    [Theory]
    [InlineData("?d=2026-12-06")]
    [InlineData("?d=%22&b=2")]
    public async Task A_day_that_is_none_of_them_is_passed_over(string query)
    {
        await using var city = await FindingCity.Of(chromium, WithDates);
        var page = await city.Open("p/kenshin/" + query);
        await Expect(page.Locator(".occasion:visible")).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task A_choice_among_places_leaves_that_among_days_alone()
    {
        await using var city = await FindingCity.Of(chromium, WithDates);
        var page = await city.Open("p/kenshin/?d=2026-12-12");
        await page.Tick("l-sat");

        Assert.Equal("?d=2026-12-12&l=sat", page.Query());
        await Expect(page.Locator(".occasion:visible")).ToHaveCountAsync(2);
    }

    private static async Task<IReadOnlyList<string>> Shown(IPage page) =>
        await page.Locator(".occasion:visible > p > span:first-child:not(.where)").AllTextContentsAsync();

    private static void WithDates(TempSite city)
    {
        city.Write("content/occasions/days.csv", Dates);
        const string file = "content/programmes/kenshin.md";
        city.Write(file, "---\noccasions: [days]\n" + city.Read(file)["---\n".Length..]);
    }
}
