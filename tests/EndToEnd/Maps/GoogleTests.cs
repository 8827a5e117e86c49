using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Annai.Tests.EndToEnd.Maps;

/// <summary>
/// The map of Google, by a stand-in that knows the documented surface and nothing else, and what follows its failures.
/// </summary>
public sealed class GoogleTests(TestChromium chromium)
{
    private const string Google =
        "\"provider\": \"google\", \"google\": {\"key\": \"AIza-key\", \"mapId\": \"8e0a97af9386fef\"}";

    private const string Host = "maps.googleapis.com";
    private const string Tiles = "cyberjapandata.gsi.go.jp";

    private static readonly string StandIn =
        File.ReadAllText(Path.Combine(Repository.Tests, "EndToEnd", "GoogleStandIn", "maps.js"));

    [Fact]
    public async Task It_is_asked_by_its_documented_surface_and_draws_every_pin()
    {
        await using var city = await City("");
        await city.Open();
        await Assertions.Expect(city.Pins).ToHaveCountAsync(5);
        await Assertions.Expect(city.Pins.Nth(2)).ToHaveAccessibleNameAsync("3 場所3");
        await Assertions.Expect(city.Map.Locator(".credit")).ToBeHiddenAsync();
        Assert.Equal(
            "https://maps.googleapis.com/maps/api/js?key=AIza-key&v=weekly&loading=async&callback=annaiGoogle"
                + "&language=ja&region=JP",
            city.Asked[0]);
        // Until its tiles are there a map may still be laid out anew under a finger.
        await Assertions.Expect(city.Map.Locator("body.is-seen")).ToBeAttachedAsync();
        await city.Pins.Nth(3).ClickAsync();
        await Assertions.Expect(city.Page.Locator("#place-p4 h3")).ToBeFocusedAsync();
        await Assertions.Expect(city.Map.Locator(".chosen")).ToHaveTextAsync("4");
        await city.Page.Locator("#place-p2 .go button").ClickAsync();
        await Assertions.Expect(city.Pins.Nth(1)).ToBeFocusedAsync();
        foreach (var act in (string[])["in", "out", "fit"])
            await city.Map.Locator($"[data-annai-do={act}]").ClickAsync();
        await AssertNoFault(city);
        Assert.DoesNotContain(city.Asked, address => address.Contains(Tiles, StringComparison.Ordinal));
        Assert.Empty(city.Complaints);
    }

    [Fact]
    public async Task Many_pins_stand_together_on_it_too()
    {
        await using var city = await City("", places: 90);
        await city.Open();
        var few = await city.Pins.CountAsync();
        Assert.InRange(few, 2, 60);
        await city.Map.Locator("[role=button]:has(.several)").First.ClickAsync();
        await Assertions.Expect(city.Map.Locator("[role=button]").And(city.Map.Locator(":focus"))).ToHaveCountAsync(1);
        await AssertNoFault(city);
    }

    [Fact]
    public async Task Open_it_has_no_barrier()
    {
        await using var city = await City("");
        await city.Open();
        var result = await city.Page.RunAxe();
        Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
    }

    [Theory]
    [InlineData("auth-failure")]
    [InlineData("darkened")]
    [InlineData("unknown-map")]
    [InlineData("silent")]
    [InlineData("silent-script")]
    [InlineData("script-error")]
    [InlineData("no-answer")]
    public async Task Where_it_fails_the_tiles_take_its_place_and_after_them_the_list(string mode)
    {
        await using var city = await City(mode);
        await Begin(city, mode);
        await Assertions.Expect(city.Map.Locator(".leaflet-tile").First).ToBeAttachedAsync();
        await Assertions.Expect(city.Pins).ToHaveCountAsync(5);
        await Assertions.Expect(city.Map.Locator(".credit a")).ToBeVisibleAsync();
        await Assertions.Expect(city.Map.Locator(".stand-in-canvas")).ToHaveCountAsync(0);
        // Until its tiles are there a map may still be laid out anew under a finger.
        await Assertions.Expect(city.Map.Locator("body.is-seen")).ToBeAttachedAsync();
        await city.Pins.Nth(3).ClickAsync();
        await Assertions.Expect(city.Page.Locator("#place-p4 h3")).ToBeFocusedAsync();

        var google = city.Elsewhere;
        city.Elsewhere = (route, address) => MapCity.Refusal(Tiles)(route, address) || google(route, address);
        await Begin(city, mode);
        await Assertions.Expect(city.Page.GetByText(MapCity.Failed)).ToBeVisibleAsync();
        await Assertions.Expect(city.Page.Locator("iframe")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_city_may_want_the_list_in_its_place()
    {
        await using var city = await City("script-error", more: ", \"fallback\": \"none\"");
        await city.Visit();
        await city.Summary.ClickAsync();
        await Assertions.Expect(city.Page.GetByText(MapCity.Failed)).ToBeVisibleAsync();
        Assert.DoesNotContain(city.Asked, address => address.Contains(Tiles, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_that_is_refused_when_all_is_over_disturbs_nothing()
    {
        await using var city = await City("silent");
        await Begin(city, "silent");
        await Assertions.Expect(city.Map.Locator(".leaflet-tile").First).ToBeAttachedAsync();
        await city.Frame.EvaluateAsync("() => gm_authFailure()");
        await Assertions.Expect(city.Pins).ToHaveCountAsync(5);
        await Assertions.Expect(city.Map.Locator(".leaflet-container")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_stand_in_finds_what_is_not_documented()
    {
        await using var city = await City("");
        await city.Open();
        await city.Frame.EvaluateAsync("() => { google.maps.Marker; google.maps.importLibrary('core'); }");
        var faults = await city.Frame.EvaluateAsync<string[]>("() => standInFaults");
        Assert.Equal(["google.maps has no Marker", "there is no library core"], faults);
    }

    // What says nothing has eight seconds for it; what says that it fails is not waited for.
    private static async Task Begin(MapCity city, string mode)
    {
        await city.Page.Clock.InstallAsync();
        await city.Visit();
        await city.Summary.ClickAsync();
        await Assertions.Expect(city.Map.Locator(".bar")).ToBeVisibleAsync();
        if (mode is "silent" or "silent-script" or "no-answer")
            await city.Page.Clock.RunForAsync(8000);
    }

    private async Task<MapCity> City(string mode, int places = 5, string more = "")
    {
        var city = await MapCity.Of(chromium, Google + more, places);
        city.Elsewhere = (route, address) => Answer(route, address, mode);
        return city;
    }

    private static bool Answer(IRoute route, Uri address, string mode)
    {
        if (address.Host is not (Host or "maps.gstatic.com"))
            return false;
        if (mode == "script-error")
            _ = route.AbortAsync();
        else if (mode != "no-answer")
            _ = route.FulfillAsync(new()
            {
                ContentType = "text/javascript",
                Body = address.Host == Host ? $"window.standInMode = '{mode}';\n{StandIn}" : "",
            });
        return true;
    }

    private static async Task AssertNoFault(MapCity city) =>
        Assert.Empty(await city.Frame.EvaluateAsync<string[]>("() => standInFaults"));
}
