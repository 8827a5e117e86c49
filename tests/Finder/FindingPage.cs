using Microsoft.Playwright;

namespace Annai.Tests.Finder;

/// <summary>What a visitor does on a page with places, and sees there.</summary>
internal static class FindingPage
{
    /// <summary>The places that are to be seen, by their numbers in the whole list: `3 1 2`.</summary>
    public static async Task<string> Shown(this IPage page) =>
        string.Join(' ', await page.Locator(".place:visible h3 i").AllTextContentsAsync());

    /// <summary>Holds that these places are to be seen, once what was just pressed has been drawn.</summary>
    public static Task Shows(this IPage page, string numbers) =>
        Assertions.Expect(page.Locator(".place:visible h3 i"))
            .ToHaveTextAsync(numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public static ILocator Count(this IPage page) => page.Locator("#places .count [role=status]");

    public static ILocator Says(this IPage page) => page.Locator(".near > [role=status]");

    public static Task PressNear(this IPage page) =>
        page.GetByRole(AriaRole.Button, new() { Name = "現在地から近い順に並べる" }).ClickAsync();

    public static async Task SortByNear(this IPage page)
    {
        await page.PressNear();
        await Assertions.Expect(page.Says()).ToContainTextAsync("現在地から近い順に並べました");
    }

    public static Task OpenOtherStarts(this IPage page) =>
        page.Locator(".near summary").ClickAsync();

    /// <summary>The list from which an area or a station is chosen.</summary>
    public static ILocator From(this IPage page, string name) =>
        page.Locator(".near").GetByRole(AriaRole.Combobox, new() { Name = name, Exact = true });

    public static async Task Tick(this IPage page, string id, bool on = true)
    {
        var box = page.Locator($"#{id}");
        if (!await box.IsVisibleAsync())
            await page.Locator("details").Filter(new() { Has = box }).Locator("summary").ClickAsync();
        await box.SetCheckedAsync(on);
    }

    public static Task Search(this IPage page, string words) => page.GetByRole(AriaRole.Searchbox).FillAsync(words);

    /// <summary>Walks from part to part, as a keyboard does, until one of that name has the focus.</summary>
    public static async Task FocusOn(this IPage page, string name)
    {
        for (var steps = 0; steps < 60; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<string>(
                "(document.activeElement.closest('label') ?? document.activeElement).textContent");
            if (focused.Contains(name, StringComparison.Ordinal))
                return;
        }

        throw new TimeoutException($"no part of the name `{name}` can be reached with the keyboard");
    }

    /// <summary>What stands in the address after the question mark, readable.</summary>
    public static string Query(this IPage page) => Uri.UnescapeDataString(new Uri(page.Url).Query);
}
