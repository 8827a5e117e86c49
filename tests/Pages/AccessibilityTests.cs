using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Annai.Tests.Pages;

/// <summary>Every page of the sample city, looked at as a phone shows it, finds no barrier.</summary>
public sealed class AccessibilityTests(TestChromium chromium)
{
    private const int Phones = 2;

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
        var paths = site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Where(isWanted).ToList();
        // Each phone is a process of its own, and one after the other they are the longest test of all.
        var found = await Task.WhenAll(Enumerable.Range(0, Phones).Select(phone => BarriersOn(
            paths.Where((_, at) => at % Phones == phone), site, asOf, scheme, letters)));
        Assert.Empty(found.SelectMany(barriers => barriers));
    }

    private async Task<List<string>> BarriersOn(
        IEnumerable<string> paths, BuiltSite site, string asOf, ColorScheme scheme, string letters)
    {
        await using var phone = await Phone.Switched(chromium);
        await site.AnswerAll(phone.Context);
        var page = await phone.Context.NewPageAsync();
        await page.Clock.SetFixedTimeAsync($"{asOf}T10:00:00+09:00");
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var barriers = new List<string>();
        foreach (var path in paths)
        {
            await page.GotoAsync($"https://annai.example/{path}");
            await page.EvaluateAsync("size => { document.documentElement.style.fontSize = size; }", Size(letters));
            barriers.AddRange((await Reflow.Faults(page, 320, 412)).Select(fault => $"{path}: {fault}"));
            barriers.AddRange(await Barriers(page, path));
        }

        return barriers;
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
