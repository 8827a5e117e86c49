using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Annai.Tests.Pages;

/// <summary>A page is also printed: for somebody who has no telephone to read it on.</summary>
public sealed partial class PrintedPageTests(TestChromium chromium)
{
    private const string Pale = """
        () => [...document.querySelectorAll('main *')].filter(part => part.checkVisibility()
            && part.textContent.trim() && getComputedStyle(part).color !== 'rgb(0, 0, 0)').map(part => part.outerHTML)
        """;

    // The form with its conditions is not printed at all.
    private const string Unseen = """
        () => [...document.querySelectorAll('details > p, details > ul')]
            .filter(part => !part.closest('.find') && !part.checkVisibility())
            .map(part => part.textContent)
        """;

    [Fact]
    public async Task Eighty_places_take_twelve_sheets_at_most()
    {
        using var site = await BuiltSite.OfSample();
        await using var phone = await Phone.Switched(chromium);
        var page = await Printed(site, phone, ColorScheme.Light);
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));
        Assert.InRange(Sheet().Count(pdf), 5, 12);
    }

    [Fact]
    public async Task Ink_is_black_though_the_telephone_is_dark_and_every_answer_is_there()
    {
        using var site = await BuiltSite.OfSample();
        await using var phone = await Phone.Switched(chromium);
        var page = await Printed(site, phone, ColorScheme.Dark);
        Assert.Empty(await page.EvaluateAsync<string[]>(Pale));
        Assert.Empty(await page.EvaluateAsync<string[]>(Unseen));
    }

    private static async Task<IPage> Printed(BuiltSite site, Phone phone, ColorScheme scheme)
    {
        await site.AnswerAll(phone.Context);
        var page = await phone.Context.NewPageAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = scheme });
        await page.GotoAsync("https://annai.example/n/kenshin-b/");
        return page;
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheet();
}
