using Xunit;

namespace Annai.Tests.Pages;

/// <summary>What is meant to be touched is large enough for a thumb.</summary>
public sealed class TouchTests(TestChromium chromium)
{
    private const string Small = """
        () => [...document.querySelectorAll('header a, .button, .tel, summary, footer a')]
            .filter(part => part.checkVisibility() && part.getBoundingClientRect().height < 48)
            .map(part => `${part.textContent}: ${part.getBoundingClientRect().height}`)
        """;

    [Theory]
    [InlineData("n/kenshin-b/")]
    [InlineData("p/challenge/en/")]
    [InlineData("404.html")]
    public async Task Links_that_lead_on_are_48_pixels_high(string path)
    {
        using var site = await BuiltSite.OfSample();
        await using var phone = await Phone.Switched(chromium);
        await site.AnswerAll(phone.Context);
        var page = await phone.Context.NewPageAsync();
        await page.GotoAsync($"https://annai.example/{path}");
        Assert.Empty(await page.EvaluateAsync<string[]>(Small));
    }
}
