using Annai.Tests.ClientVectors;
using Microsoft.Playwright;
using Xunit;

namespace Annai.Tests.EndToEnd.Maps;

/// <summary>
/// Decision 4: the map frames the places and is never told where the visitor is. The page's side of the map stands
/// here on a page of the test's own, so that a position can be given to it.
/// </summary>
public sealed class PositionTests(TestChromium chromium)
{
    private const string Page = """
        <!DOCTYPE html><html lang="ja"><title>a</title>
        <style>
        .map div{position:relative}iframe{width:326px;height:480px;border:0}
        .map i{position:absolute;inset:0 auto auto 0;border:1px solid}[hidden][hidden]{display:none}
        </style>
        <details class="map" data-annai-map="/map/" data-title="a" data-failed="b"><summary>c</summary></details>
        <ol class="places"></ol>
        <script src="/map-frame.js"></script>
        """;

    private const string Begin = """
        window.shown = [1, 2, 3].map((n) => ({
          id: `p${n}`, number: n, name: `場所${n}`, lat: 34.2 + n / 500, lng: 135.2 + n / 300 }));
        window.map = annai.mapFrame(document.querySelector(".map"), () => {});
        map.show(shown);
        """;

    private const string InView = "{ lat: 34.2034567, lng: 135.2078912 }";
    private const string OutOfView = "{ lat: 34.3034567, lng: 135.2078912 }";

    [Fact]
    public async Task Tiles_and_messages_are_the_same_with_a_position_and_without()
    {
        var without = await Visited("");
        var with = await Visited($"map.stand({InView})");
        Assert.NotEmpty(without.Asked);
        Assert.Equal(without.Asked.Order(StringComparer.Ordinal), with.Asked.Order(StringComparer.Ordinal));
        Assert.Equal(without.Heard, with.Heard);
        Assert.DoesNotContain("34.203", with.Heard, StringComparison.Ordinal);
        Assert.DoesNotContain("135.207", with.Heard, StringComparison.Ordinal);
    }

    // A list that is sorted by distance would tell it by its order.
    [Fact]
    public async Task Nor_does_the_order_of_the_places_tell_it()
    {
        var listed = await Visited("");
        var nearest = await Visited("map.show([...shown].reverse())", before: true);
        Assert.Equal(listed.Heard, nearest.Heard);
    }

    [Fact]
    public async Task Nor_may_the_map_ask_for_it()
    {
        await using var city = await Opened();
        await city.Phone.Context.GrantPermissionsAsync(["geolocation"]);
        await city.Phone.Context.SetGeolocationAsync(new() { Latitude = 34.2034567f, Longitude = 135.2078912f });
        const string ask = "() => new Promise((tell) => "
            + "navigator.geolocation.getCurrentPosition(() => tell('told'), () => tell('refused')))";
        Assert.Equal("told", await city.Page.EvaluateAsync<string>(ask));
        Assert.Equal("refused", await city.Frame.EvaluateAsync<string>(ask));
    }

    [Fact]
    public async Task The_page_draws_it_over_the_map_where_the_map_shows_it()
    {
        await using var city = await Opened();
        var dot = city.Page.Locator(".map i");
        await Assertions.Expect(dot).ToBeHiddenAsync();
        await city.Page.EvaluateAsync($"map.stand({{ lat: shown[1].lat, lng: shown[1].lng }})");
        await Assertions.Expect(dot).ToBeVisibleAsync();
        var (at, pin) = (await dot.BoundingBoxAsync(), await city.Pins.Nth(1).BoundingBoxAsync());
        Assert.InRange(at!.X - (pin!.X + (pin.Width / 2)), -1.5, 1.5);
        Assert.InRange(at.Y - (pin.Y + pin.Height), -1.5, 1.5);
        Assert.Equal(0, await city.Frame.Locator("i").CountAsync());
        await city.Page.EvaluateAsync($"map.stand({OutOfView})");
        await Assertions.Expect(dot).ToBeHiddenAsync();
        await city.Page.EvaluateAsync($"map.stand({InView})");
        await Assertions.Expect(dot).ToBeVisibleAsync();
        await city.Page.EvaluateAsync("map.choose('p1')");
        await Assertions.Expect(dot).ToBeHiddenAsync();
        await city.Map.Locator("[data-annai-do=fit]").ClickAsync();
        await Assertions.Expect(dot).ToBeVisibleAsync();
        await city.Page.EvaluateAsync("map.stand(undefined)");
        await Assertions.Expect(dot).ToBeHiddenAsync();
    }

    private async Task<(IReadOnlyList<string> Asked, string Heard)> Visited(string act, bool before = false)
    {
        await using var city = await Opened(before ? act : "");
        if (!before && act.Length > 0)
            await city.Page.EvaluateAsync(act);
        await city.Map.Locator("[data-annai-do=in]").ClickAsync();
        await city.Map.Locator("[data-annai-do=fit]").ClickAsync();
        await Assertions.Expect(city.Map.Locator(".leaflet-tile-loaded").First).ToBeVisibleAsync();
        await city.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return (city.Asked, await city.Frame.EvaluateAsync<string>("() => JSON.stringify(heard)"));
    }

    private async Task<MapCity> Opened(string act = "")
    {
        var city = await MapCity.Of(chromium);
        var script = await ClientScript.Run("map-frame.mjs");
        city.Elsewhere = (route, address) => Answer(route, address.AbsolutePath, script);
        await city.Phone.Context.AddInitScriptAsync("""
            window.heard = [];
            addEventListener("message", (event) => { if (event.source === parent) heard.push(event.data); });
            """);
        await city.Page.GotoAsync("https://annai.example/test.html");
        await city.Page.EvaluateAsync($"() => {{ {Begin} {act} }}");
        await city.Summary.ClickAsync();
        await Assertions.Expect(city.Pins).ToHaveCountAsync(3);
        return city;
    }

    private static bool Answer(IRoute route, string path, string script)
    {
        if (path is not ("/test.html" or "/map-frame.js"))
            return false;
        _ = path == "/test.html"
            ? route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = Page })
            : route.FulfillAsync(new() { ContentType = "text/javascript", Body = script });
        return true;
    }
}
