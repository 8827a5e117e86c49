using Microsoft.Playwright;

namespace Annai.Tests.Pages;

/// <summary>What of a page does not fit a narrow screen.</summary>
internal static class Reflow
{
    private const int Height = 740;

    // A phone's window grows with what does not fit it, so the page is held against the width that was set.
    private const string Sideways = "width => document.documentElement.scrollWidth > width";

    // Nobody scrolls inside a button, and what runs out of it is cut off or covered.
    private const string RunsOut = """
        () => [...document.querySelectorAll('.button, .place, .occasion, .facts li, pre')]
            .filter(box => box.scrollWidth > box.clientWidth + 1).map(box => box.textContent.trim())
        """;

    public static async Task<List<string>> Faults(IPage page, params int[] widths)
    {
        var faults = new List<string>();
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, Height);
            if (await page.EvaluateAsync<bool>(Sideways, width))
                faults.Add($"scrolls sideways at {width}");
            faults.AddRange((await page.EvaluateAsync<string[]>(RunsOut)).Select(text => $"`{text}` at {width}"));
        }

        return faults;
    }
}
