using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Annai.Tests.Finder;

/// <summary>What a visitor has chosen stands in the address, to be kept, passed on and come back to.</summary>
public sealed class AddressTests(TestChromium chromium)
{
    [Fact]
    public async Task An_address_opens_the_page_with_its_choice()
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open("n/kenshin-b/?l=sat.wdr&a=ishizu&q=髙橋&s=near");

        await page.Shows("1");
        await Expect(page.Locator("#l-sat")).ToBeCheckedAsync();
        await Expect(page.Locator("#a-ishizu")).ToBeCheckedAsync();
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("髙橋");
        await Expect(page.Count()).ToHaveTextAsync("1件");
    }

    [Theory]
    [InlineData("?l=gone.sat&a=nowhere&x=1", "1 2")]
    [InlineData("?l=%22%3E%3Cscript%3E&q=%00&s=near.gone", "1 2 3 4 5")]
    [InlineData("?l=&a=&q=&s=far", "1 2 3 4 5")]
    [InlineData("?l=l-sat&a=sat", "1 2 3 4 5")]
    public async Task What_an_address_names_that_is_not_there_is_passed_over(string query, string shown)
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open("n/kenshin-b/" + query);
        await page.Tick("l-car");
        await page.Tick("l-car", on: false);

        await page.Shows(shown);
    }

    [Fact]
    public async Task Back_shows_what_the_address_says_again()
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open("n/kenshin-b/?l=sat");
        await page.GetByRole(AriaRole.Link, new() { Name = "場所を探す" }).ClickAsync();
        await page.Tick("l-car");
        await page.Shows("2");

        await page.GotoAsync($"{FindingCity.Host}/p/kenshin/list/");
        await page.GoBackAsync();
        await Expect(page.Locator("#l-car")).ToBeCheckedAsync();
        await page.Shows("2");

        await page.EvaluateAsync("history.back()");
        await Expect(page.Locator("#l-car")).Not.ToBeCheckedAsync();
        await page.Shows("1 2");
        Assert.Equal("?l=sat", page.Query());
    }

    [Fact]
    public async Task What_a_card_presets_is_the_start_until_a_visitor_chooses()
    {
        await using var city = await FindingCity.Of(chromium, PresetSaturday);
        var page = await city.Open();
        await page.Shows("1 2");
        await Expect(page.Count()).ToHaveTextAsync("2件");
        Assert.Equal("", page.Query());

        await page.Tick("l-sat", on: false);
        Assert.Equal("?l=", page.Query());
        await page.ReloadAsync();
        await page.Shows("1 2 3 4 5");
        await page.Tick("l-sat");
        Assert.Equal("", page.Query());
    }

    [Fact]
    public async Task What_is_passed_on_is_the_programmes_own_page_with_the_whole_choice()
    {
        await using var city = await FindingCity.Of(chromium, PresetSaturday);
        await city.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await city.Open("Q/AE-M5TXE/");
        await page.Tick("a-ishizu");
        await page.GetByRole(AriaRole.Button, new() { Name = "この一覧のアドレスをコピーする" }).ClickAsync();

        await Expect(page.GetByText("コピーしました")).ToBeVisibleAsync();
        Assert.Equal(
            "https://annai.example/p/kenshin/?l=sat&a=ishizu",
            await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        var line = page.GetByRole(AriaRole.Link, new() { Name = "この一覧をLINEで送る" });
        await line.EvaluateAsync("link => { link.onclick = () => false; link.click(); }");
        var sent = new Uri(await line.GetAttributeAsync("href") ?? "");
        Assert.Equal("line.me", sent.Host);
        Assert.EndsWith(
            "\nhttps://annai.example/p/kenshin/?l=sat&a=ishizu",
            Uri.UnescapeDataString(sent.Query),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phone_that_lets_nothing_be_copied_shows_the_address()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Context.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        var page = await city.Open("n/kenshin-b/?l=sat");
        await page.GetByRole(AriaRole.Button, new() { Name = "この一覧のアドレスをコピーする" }).ClickAsync();

        await Expect(page.Locator(".share input")).ToHaveValueAsync("https://annai.example/p/kenshin/?l=sat");
        await Expect(page.Locator(".share")).ToContainTextAsync("長押し");
    }

    private static void PresetSaturday(TempSite city)
    {
        const string file = "content/notices/kenshin-b.md";
        city.Write(file, "---\npreset: { labels: [sat] }\n" + city.Read(file)["---\n".Length..]);
    }
}
