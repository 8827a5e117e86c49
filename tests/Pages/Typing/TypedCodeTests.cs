using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Annai.Tests.Pages.Typing;

/// <summary>Whoever cannot scan a code types it, in whatever way, or chooses the card.</summary>
public sealed class TypedCodeTests(TestChromium chromium)
{
    // Once counted it takes the address of its notice.
    private const string CodePage = "body[data-annai-code='AE-M5TXE']";

    private const string Host = "https://annai.example";

    [Theory]
    [InlineData("AE-M5TXE")]
    [InlineData("ae-m5txe")]
    [InlineData("aem5txe")]
    [InlineData(" ＡＥ－Ｍ５ＴＸＥ ")]
    [InlineData("ae ー m5 txe")]
    [InlineData("m5txe")]
    [InlineData("annai.example/Q/AE-M5TXE/")]
    [InlineData("https://annai.example/q/ae-m5txe")]
    public async Task A_code_is_understood_however_it_is_typed(string typed)
    {
        using var site = await BuiltSite.Of();
        await using var phone = await Phone.Switched(chromium);
        var page = await Open(site, phone, "/Q/");
        await page.GetByLabel("はがきや封書に書かれた番号").FillAsync(typed);
        await page.GetByRole(AriaRole.Button, new() { Name = "ページを開く" }).ClickAsync();
        await page.Locator(CodePage).WaitForAsync();
    }

    [Theory]
    [InlineData("AE-M5TXF", "番号が合いません")]
    [InlineData("AE-M5TE", "番号が合いません")]
    [InlineData("../p/kenshin", "番号が合いません")]
    [InlineData("   ", "番号を入力してください")]
    public async Task A_mistyped_one_is_told_where_it_was_typed(string typed, string said)
    {
        using var site = await BuiltSite.Of();
        await using var phone = await Phone.Switched(chromium);
        var page = await Open(site, phone, "/Q/");
        await page.GetByLabel("はがきや封書に書かれた番号").FillAsync(typed);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".typed [role=status]")).ToContainTextAsync(said);
        Assert.Equal($"{Host}/Q/", page.Url);
    }

    [Theory]
    [InlineData("/Q/ae-m5txe/")]
    [InlineData("/q/AE-M5TXE/")]
    [InlineData("/q/Ae-m5txe")]
    [InlineData("/Q/AEM5TXE/")]
    public async Task An_address_typed_in_another_way_leads_to_the_page(string address)
    {
        using var site = await BuiltSite.Of();
        await using var phone = await Phone.Switched(chromium);
        var page = await Open(site, phone, address);
        await page.Locator(CodePage).WaitForAsync();
    }

    [Theory]
    [InlineData("/Q/AE-M5TXF/", "AE-M5TXF", "番号が合いません")]
    [InlineData("/q/ae-m5txf/", "ae-m5txf", "番号が合いません")]
    [InlineData("/Q/%E0%A4%A/", "%E0%A4%A", "番号が合いません")]
    [InlineData("/Q/AE-222K/", "AE-222K", "この番号のページは見つかりません")]
    public async Task An_address_that_is_none_gets_a_page_that_helps(string address, string field, string said)
    {
        using var site = await BuiltSite.Of();
        await using var phone = await Phone.Switched(chromium);
        var page = await Open(site, phone, address);
        await Expect(page.GetByLabel("はがきや封書に書かれた番号")).ToHaveValueAsync(field);
        await Expect(page.Locator(".typed [role=status]")).ToContainTextAsync(said);
        await page.GetByRole(AriaRole.Link, new() { Name = "あおば市から届いたはがき・封書から選ぶ" }).ClickAsync();
        await Expect(page).ToHaveURLAsync($"{Host}/Q/");
    }

    [Fact]
    public async Task Without_a_script_all_cards_are_there_by_city_colour_and_name_and_no_field()
    {
        using var site = await BuiltSite.OfSample();
        await using var phone = await Phone.Switched(chromium);
        await using var context = await phone.Context.Browser!.NewContextAsync(new() { JavaScriptEnabled = false });
        await site.AnswerAsHost(context);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{Host}/Q/");
        await Expect(page.Locator("form")).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "あおば市から届いたはがき・封書から選ぶ" })).ToBeVisibleAsync();
        await Expect(page.Locator(".cards a")).ToHaveCountAsync(10);
        await page.GetByRole(AriaRole.Link, new() { Name = "緑色のはがき" }).ClickAsync();
        // Nobody who chooses has come by a code.
        Assert.Equal($"{Host}/n/kenshin-b/", page.Url);
    }

    [Fact]
    public async Task An_address_in_small_letters_needs_no_script()
    {
        using var site = await BuiltSite.Of();
        Assert.Equal(site.Text("Q/AE-M5TXE/index.html"), site.Text("q/ae-m5txe/index.html"));
        Assert.Equal(site.Text("Q/index.html"), site.Text("q/index.html"));
    }

    [Fact]
    public async Task The_page_itself_is_no_mistyped_code()
    {
        using var site = await BuiltSite.Of();
        await using var phone = await Phone.Switched(chromium);
        var page = await Open(site, phone, "/Q/index.html");
        await Expect(page.GetByLabel("はがきや封書に書かれた番号")).ToHaveValueAsync("");
    }

    // On a host that takes the last slash away.
    [Fact]
    public async Task An_unknown_code_is_not_asked_for_again_and_again()
    {
        using var site = await BuiltSite.Of();
        await using var phone = await Phone.Switched(chromium);
        var page = await Open(site, phone, "/Q/AE-222K");
        await Expect(page.Locator(".typed [role=status]")).ToContainTextAsync("この番号のページは見つかりません");
        Assert.Equal($"{Host}/Q/AE-222K", page.Url);
    }

    [Fact]
    public async Task A_site_without_codes_has_no_such_page()
    {
        using var site = await BuiltSite.Of(city => File.Delete(Path.Combine(city.Folder, "content", "codes.csv")));
        Assert.DoesNotContain(site.Files, file => file.StartsWith("Q/", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("/Q/", site.Text("404.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Q/", ColorScheme.Light)]
    [InlineData("/Q/", ColorScheme.Dark)]
    [InlineData("/Q/AE-M5TXF/", ColorScheme.Light)]
    public async Task Axe_finds_nothing(string address, ColorScheme scheme)
    {
        using var site = await BuiltSite.OfSample();
        await using var phone = await Phone.Switched(chromium);
        var page = await Open(site, phone, address);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await page.GetByLabel("はがきや封書に書かれた番号").FillAsync("x");
        await page.Keyboard.PressAsync("Enter");
        var result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(found =>
            $"{found.Id}: {string.Join(' ', found.Nodes.Select(node => node.Html))}"));
    }

    private static async Task<IPage> Open(BuiltSite site, Phone phone, string address)
    {
        await site.AnswerAsHost(phone.Context);
        var page = await phone.Context.NewPageAsync();
        page.PageError += (_, fault) => Assert.Fail(fault);
        await page.GotoAsync(Host + address);
        return page;
    }
}
