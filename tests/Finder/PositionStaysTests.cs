using System.Globalization;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Annai.Tests.Finder;

/// <summary>
/// A position never leaves the phone: whatever a visitor does, nothing that leaves it or stays in it knows it.
/// </summary>
public sealed class PositionStaysTests(TestChromium chromium)
{
    [Fact]
    public async Task No_request_no_address_no_storage_and_no_message_holds_a_position()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Allow();
        var left = new List<string>();
        city.Context.Request += (_, request) => left.Add($"{request.Url} {request.PostData} {Headers(request)}");
        await city.Context.AddInitScriptAsync("""
            window.told = [];
            const send = navigator.sendBeacon.bind(navigator);
            navigator.sendBeacon = (to, what) => { told.push(String(what)); return send(to, what); };
            addEventListener("message", (event) => told.push(JSON.stringify(event.data)), true);
            for (const name of ["pushState", "replaceState"]) {
              const change = history[name].bind(history);
              history[name] = (state, ...rest) => { told.push(JSON.stringify([state, rest])); change(state, ...rest); };
            }
            """);
        var page = await city.Open();
        await page.PressNear();
        await Expect(page.Locator(".far").First).ToBeVisibleAsync();
        await page.Tick("l-sat");
        await page.Search("石津");
        var line = page.GetByText("この一覧をLINEで送る");
        await line.EvaluateAsync("link => { link.onclick = () => false; link.click(); }");
        left.Add(await line.GetAttributeAsync("href") ?? "");
        left.Add(page.Url);
        left.Add(await page.EvaluateAsync<string>("""
            async () => JSON.stringify([told, { ...localStorage }, { ...sessionStorage }, document.cookie,
              history.state, (await indexedDB.databases()).length, performance.getEntries().map(({ name }) => name)])
            """));

        var all = string.Join('\n', left);
        Assert.Contains("s=near", all, StringComparison.Ordinal);
        foreach (var degrees in new[] { FindingCity.Here.Latitude, FindingCity.Here.Longitude })
            Assert.DoesNotContain(Prefix(degrees), all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_is_asked_of_servers_with_and_without_a_position()
    {
        var with = await Requests(isAllowed: true);
        var without = await Requests(isAllowed: false);
        Assert.Equal(without, with);
    }

    private async Task<IEnumerable<string>> Requests(bool isAllowed)
    {
        await using var city = await FindingCity.Of(chromium);
        if (isAllowed)
            await city.Allow();
        var asked = new List<string>();
        city.Context.Request += (_, request) => asked.Add(request.Url);
        var page = await city.Open();
        await page.PressNear();
        await Expect(page.Says()).ToContainTextAsync(isAllowed ? "近い順に並べました" : "許可されていない");
        // The same data comes, whether for areas or for hours.
        await page.Locator(".places").ScrollIntoViewIfNeededAsync();
        await Expect(page.Locator(".calls em").First).ToBeAttachedAsync();
        // A browser asks for the icon when it likes.
        return asked.Where(url => !url.EndsWith("icon.svg", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }

    // Three decimals are a hundred metres.
    private static string Prefix(float degrees) =>
        (Math.Floor(degrees * 1000d) / 1000d).ToString("0.000", CultureInfo.InvariantCulture);

    private static string Headers(IRequest request) =>
        string.Join(' ', request.Headers.Select(header => $"{header.Key}: {header.Value}"));
}
