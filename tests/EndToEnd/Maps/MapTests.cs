using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Annai.Tests.EndToEnd.Maps;

/// <summary>The map of tiles, as a phone shows it.</summary>
public sealed class MapTests(TestChromium chromium)
{
    private const string Tiles = "cyberjapandata.gsi.go.jp";

    [Fact]
    public async Task It_is_closed_until_it_is_tapped_and_asks_nobody_before()
    {
        await using var city = await MapCity.Of(chromium);
        await city.Visit();
        await Assertions.Expect(city.Summary).ToHaveTextAsync("地図で見る");
        await Assertions.Expect(city.Page.Locator("iframe")).ToHaveCountAsync(0);
        Assert.Empty(city.Asked);
        await city.Summary.ClickAsync();
        await Assertions.Expect(city.Pins).ToHaveCountAsync(5);
        await Assertions.Expect(city.Pins.Nth(2)).ToHaveAccessibleNameAsync("3 場所3");
        await Assertions.Expect(city.Map.Locator(".credit a")).ToBeVisibleAsync();
        Assert.All(
            city.Asked,
            address => Assert.StartsWith($"https://{Tiles}/xyz/pale/", address, StringComparison.Ordinal));
        Assert.Empty(city.Complaints);
    }

    [Fact]
    public async Task A_city_may_have_it_open_from_the_start_with_tiles_of_its_own()
    {
        await using var city = await MapCity.Of(
            chromium,
            """
            "open": true, "attribution": "庁内の地図", "tileUrl": "https://tiles.example/{z}/{x}/{y}.png"
            """);
        await city.Visit();
        await Assertions.Expect(city.Pins).ToHaveCountAsync(5);
        await Assertions.Expect(city.Map.Locator(".credit")).ToHaveTextAsync("庁内の地図");
        const string tiles = "https://tiles.example/";
        Assert.All(city.Asked, address => Assert.StartsWith(tiles, address, StringComparison.Ordinal));
        Assert.Empty(city.Complaints);
    }

    [Fact]
    public async Task A_city_may_have_none()
    {
        await using var city = await MapCity.Of(chromium, "\"provider\": \"none\"");
        await city.Visit();
        await Assertions.Expect(city.Page.Locator(".place")).ToHaveCountAsync(6);
        await Assertions.Expect(city.Page.Locator(".map, .go button, iframe")).ToHaveCountAsync(0);
        Assert.False(city.Has("map/index.html"));
    }

    [Fact]
    public async Task A_pin_leads_to_its_place_and_a_place_to_its_pin()
    {
        await using var city = await MapCity.Of(chromium);
        await city.Open();
        await city.Pins.Nth(3).ClickAsync();
        await Assertions.Expect(city.Page.Locator("#place-p4 h3")).ToBeFocusedAsync();
        await Assertions.Expect(city.Page.Locator("#place-p4")).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(city.Page.Locator("#place-p4 h3")).ToBeInViewportAsync();
        await Assertions.Expect(city.Map.Locator(".chosen")).ToHaveTextAsync("4");
        await city.Summary.ClickAsync();
        await Assertions.Expect(city.Page.Locator("iframe")).ToHaveCountAsync(0);
        // One without a position has none to show.
        await Assertions.Expect(city.Page.Locator("#place-lost .go button")).ToHaveCountAsync(0);
        await city.Page.Locator("#place-p2 .go button").ClickAsync();
        await Assertions.Expect(city.Map.Locator(".chosen")).ToHaveTextAsync("2");
        await Assertions.Expect(city.Pins.Nth(1)).ToBeFocusedAsync();
        await Assertions.Expect(city.Pins.Nth(1)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_opens_it_walks_to_a_pin_and_lands_on_its_place()
    {
        await using var city = await MapCity.Of(chromium);
        await city.Visit();
        await city.Summary.FocusAsync();
        await city.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(city.Pins).ToHaveCountAsync(5);
        for (var step = 0; step < 4; step++)   // the map itself, then its pins
            await city.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(city.Pins.Nth(2)).ToBeFocusedAsync();
        await city.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(city.Page.Locator("#place-p3 h3")).ToBeFocusedAsync();
        await city.Map.Locator("[data-annai-do=list]").FocusAsync();
        await city.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(city.Page.Locator(".places")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Many_pins_stand_together_until_one_comes_nearer()
    {
        await using var city = await MapCity.Of(chromium, places: 90);
        await city.Open();
        var few = await city.Pins.CountAsync();
        Assert.InRange(few, 2, 60);
        var cluster = city.Map.Locator("button:has(.several)").First;
        var name = await cluster.GetAttributeAsync("aria-label") ?? "";
        Assert.Matches(@"^\d+か所（場所\d+、場所\d+など）$", name);
        await cluster.FocusAsync();
        await city.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(city.Map.GetByLabel(name, new() { Exact = true })).ToHaveCountAsync(0);
        Assert.NotEqual("", await city.Frame.EvaluateAsync<string>("() => document.activeElement.ariaLabel ?? ''"));
        await city.Page.Locator("#place-p77 .go button").ClickAsync();
        await Assertions.Expect(city.Map.Locator(".chosen")).ToHaveTextAsync("77");
        await city.Map.Locator("[data-annai-do=fit]").ClickAsync();
        await Assertions.Expect(city.Pins).ToHaveCountAsync(few);
    }

    [Fact]
    public async Task Buttons_can_be_hit_and_leave_the_credit_and_the_page_alone()
    {
        await using var city = await MapCity.Of(chromium);
        await city.Open();
        var credit = await city.Map.Locator(".credit a").BoundingBoxAsync();
        foreach (var button in await city.Map.Locator(".bar button").AllAsync())
        {
            var box = (await button.BoundingBoxAsync())!;
            Assert.True(box is { Width: >= 48, Height: >= 48 });
            Assert.True(box.X + box.Width <= credit!.X || box.Y + box.Height <= credit.Y, "it covers the credit");
        }

        var pin = (await city.Pins.First.BoundingBoxAsync())!;
        Assert.True(pin is { Width: >= 44, Height: >= 44 });
        // One finger scrolls the page, two move the map.
        Assert.Equal("pan-x pan-y", await city.Map.Locator(".leaflet-container")
            .EvaluateAsync<string>("map => getComputedStyle(map).touchAction"));
    }

    [Fact]
    public async Task Where_no_tile_comes_the_list_remains_with_a_sentence()
    {
        await using var city = await MapCity.Of(chromium);
        city.Elsewhere = MapCity.Refusal(Tiles);
        await Fails(city);
        city.Elsewhere = (_, _) => false;
        await city.Summary.ClickAsync();
        await Assertions.Expect(city.Pins).ToHaveCountAsync(5);
        await Assertions.Expect(city.Page.GetByText(MapCity.Failed)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_no_tile_answers_nobody_waits_for_more_than_eight_seconds()
    {
        await using var city = await MapCity.Of(chromium);
        city.Elsewhere = MapCity.Silence(Tiles);
        await city.Page.Clock.InstallAsync(new() { TimeDate = Phone.Now.UtcDateTime });
        await city.Visit();
        // From here on only the test moves the clock, however slow the machine is.
        await city.Page.Clock.PauseAtAsync(Phone.Now.AddHours(1).UtcDateTime);
        await city.Summary.ClickAsync();
        await Assertions.Expect(city.Pins.First).ToBeVisibleAsync();
        await city.Page.Clock.RunForAsync(7900);
        await Assertions.Expect(city.Page.Locator("iframe")).ToHaveCountAsync(1);
        await city.Page.Clock.RunForAsync(200);
        await Assertions.Expect(city.Page.GetByText(MapCity.Failed)).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("map.")]
    [InlineData("leaflet.")]
    public async Task Where_its_script_does_not_come_the_list_remains_with_a_sentence(string script)
    {
        await using var city = await MapCity.Of(chromium);
        city.Elsewhere = (route, address) =>
        {
            var isScript = address.AbsolutePath.StartsWith($"/assets/{script}", StringComparison.Ordinal)
                && address.AbsolutePath.EndsWith(".js", StringComparison.Ordinal);
            if (isScript)
                _ = route.AbortAsync();
            return isScript;
        };
        await city.Page.Clock.InstallAsync();
        await city.Visit();
        await city.Summary.ClickAsync();
        await Assertions.Expect(city.Page.Locator("iframe")).ToHaveCountAsync(script == "map." ? 1 : 0);
        await city.Page.Clock.RunForAsync(8000);
        await Assertions.Expect(city.Page.GetByText(MapCity.Failed)).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, ForcedColors.None)]
    [InlineData(ColorScheme.Light, ForcedColors.Active)]
    public async Task Open_it_has_no_barrier(ColorScheme scheme, ForcedColors forced)
    {
        await using var city = await MapCity.Of(chromium);
        await city.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
        await city.Open();
        var result = await city.Page.RunAxe();
        Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
        // It has looked into the frame too.
        Assert.Contains(
            result.Passes.SelectMany(rule => rule.Nodes),
            node => node.Html.Contains("data-annai-do", StringComparison.Ordinal));
    }

    private static async Task Fails(MapCity city)
    {
        await city.Visit();
        await city.Summary.ClickAsync();
        await Assertions.Expect(city.Page.GetByText(MapCity.Failed)).ToBeVisibleAsync();
        await Assertions.Expect(city.Page.Locator("iframe")).ToHaveCountAsync(0);
        await Assertions.Expect(city.Page.Locator(".place").First).ToBeVisibleAsync();
    }
}
