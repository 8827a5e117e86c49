using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Annai.Tests.Pages;

/// <summary>Every page of the sample city, looked at as a phone shows it, finds no barrier.</summary>
public sealed class AccessibilityTests(TestChromium chromium)
{
    // Pages that say what others say of another card add nothing.
    private static readonly string[] Telling =
        ["index.html", "404.html", "p/kenshin/", "n/kenshin-b/", "n/challenge-a/", "p/ikiiki/", "about/privacy/"];

    // The page of a code is that of its notice.
    [Fact]
    public Task By_daylight_no_page_has_a_barrier() =>
        Examine("2026-11-20", ColorScheme.Light, "100%", static path => path[0] != 'Q');

    [Theory]
    [InlineData("2026-05-01")]   // before
    [InlineData("2027-01-25")]   // closing
    [InlineData("2027-06-30")]   // closed
    public Task In_each_state_no_page_has_a_barrier(string asOf) =>
        Examine(asOf, ColorScheme.Light, "100%", IsTelling);

    [Fact]
    public Task In_the_dark_no_page_has_a_barrier() =>
        Examine("2026-11-20", ColorScheme.Dark, "100%", IsTelling);

    [Fact]
    public Task In_letters_of_twice_the_size_no_page_has_a_barrier_nor_scrolls_sideways() =>
        Examine("2026-11-20", ColorScheme.Light, "225%", IsTelling);

    private static bool IsTelling(string path) =>
        Telling.Any(telling => path == telling || path == $"{telling}index.html");

    private async Task Examine(string asOf, ColorScheme scheme, string letters, Func<string, bool> isWanted)
    {
        using var site = await BuiltSite.OfSample(asOf);
        await using var phone = await Phone.Switched(chromium);
        await site.AnswerAll(phone.Context);
        var page = await phone.Context.NewPageAsync();
        await page.Clock.SetFixedTimeAsync($"{asOf}T10:00:00+09:00");
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var barriers = new List<string>();
        foreach (var path in site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Where(isWanted))
        {
            await page.GotoAsync($"https://annai.example/{path}");
            await page.EvaluateAsync("size => { document.documentElement.style.fontSize = size; }", Size(letters));
            barriers.AddRange((await Reflow.Faults(page, 320, 412)).Select(fault => $"{path}: {fault}"));
            barriers.AddRange(await Barriers(page, path));
        }

        Assert.Empty(barriers);
    }

    // Larger by so much than the page's own letters.
    private static string Size(string letters) => letters == "100%" ? "" : letters;

    private static async Task<IEnumerable<string>> Barriers(IPage page, string path)
    {
        var result = await page.RunAxe();
        return result.Violations.SelectMany(rule =>
            rule.Nodes.Take(3).Select(node => $"{path}: {rule.Id}: {node.Html}"));
    }
}
