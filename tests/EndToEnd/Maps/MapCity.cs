using System.Collections.Concurrent;
using System.Globalization;
using Annai.Tests.Pages;
using Microsoft.Playwright;

namespace Annai.Tests.EndToEnd.Maps;

/// <summary>
/// A city whose map a phone opens, with the headers that a server would send, tiles drawn here, and a note of whatever
/// else is asked for.
/// </summary>
internal sealed class MapCity : IAsyncDisposable
{
    public const string Failed = "地図を表示できません。一覧からお選びください。";

    private const string Origin = "https://annai.example";
    private const string Path = "/n/kenshin-b/";

    // One grey pixel: a browser stretches it over the tile.
    public static readonly byte[] Tile = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGO4BQAA5gDlPQb/2AAAAABJRU5ErkJggg==");

    private readonly BuiltSite _site;
    private readonly SentHeaders _headers;
    private readonly ConcurrentQueue<string> _asked = [];
    private readonly ConcurrentQueue<string> _complaints = [];

    private MapCity(BuiltSite site, Phone phone, IPage page)
    {
        (_site, Phone, Page, _headers) = (site, phone, page, SentHeaders.Of(site));
        page.Console += (_, message) => _complaints.Enqueue(message.Text);
        page.PageError += (_, message) => _complaints.Enqueue(message);
    }

    public Phone Phone { get; }

    public IPage Page { get; }

    /// <summary>Answers for a host, before all else; false leaves it to the city.</summary>
    public Func<IRoute, Uri, bool> Elsewhere { get; set; } = (_, _) => false;

    /// <summary>Every address outside of the city that was asked for, in order.</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    public IEnumerable<string> Complaints => _complaints;

    public ILocator Summary => Page.Locator(".map summary");

    public IFrameLocator Map => Page.FrameLocator(".map iframe");

    public ILocator Pins => Map.Locator(".ground [role=button], .ground button");

    /// <param name="chromium">The browser.</param>
    /// <param name="maps">What the configuration says of the map, such as `"open": true`.</param>
    /// <param name="places">How many places there are.</param>
    public static async Task<MapCity> Of(TestChromium chromium, string maps = "", int places = 5)
    {
        var site = await BuiltSite.Of(site =>
        {
            site.Write("content/places/clinics.csv", Places(places));
            site.Write("site.config.json", site.Read("site.config.json")
                .Replace("\"schema\": 1,", $"\"schema\": 1, \"maps\": {{{maps}}},", StringComparison.Ordinal));
        });
        var phone = await Phone.Switched(chromium);
        var city = new MapCity(site, phone, await phone.Context.NewPageAsync());
        await phone.Context.RouteAsync("**/*", city.Answer);
        return city;
    }

    public Task Visit() => Page.GotoAsync(Origin + Path);

    public async Task Open()
    {
        await Visit();
        await Summary.ClickAsync();
        await Assertions.Expect(Pins.First).ToBeVisibleAsync();
    }

    /// <summary>The map's own document, for what a locator cannot tell.</summary>
    public IFrame Frame => Page.Frames.Single(frame => frame.Url.Contains("/map/", StringComparison.Ordinal));

    public bool Has(string file) => _site.Files.Contains(file);

    public async ValueTask DisposeAsync()
    {
        await Phone.DisposeAsync();
        _site.Dispose();
    }

    /// <summary>Answers with nothing for ever.</summary>
    public static Func<IRoute, Uri, bool> Silence(string host) => (_, address) => address.Host == host;

    public static Func<IRoute, Uri, bool> Refusal(string host) => (route, address) =>
    {
        if (address.Host != host)
            return false;
        _ = route.AbortAsync();
        return true;
    };

    private static string Places(int count) => "id,name,address,lat,lng,position\n" + string.Concat(
        Enumerable.Range(1, count).Select(number => string.Create(
            CultureInfo.InvariantCulture,
            $"p{number},場所{number},町,{34.2 + (number % 7 * .003):0.###},{135.2 + (number * .002):0.###},exact\n")))
        + "lost,どこか,町,,,\n";

    private async Task Answer(IRoute route)
    {
        var address = new Uri(route.Request.Url);
        if (address.GetLeftPart(UriPartial.Authority) == Origin)
            await AnswerFromSite(route, address.AbsolutePath);
        else
        {
            _asked.Enqueue(address.AbsoluteUri);
            if (Elsewhere(route, address))
                return;
            await (address.AbsolutePath.EndsWith(".png", StringComparison.Ordinal)
                ? route.FulfillAsync(new() { ContentType = "image/png", BodyBytes = Tile })
                : route.AbortAsync());
        }
    }

    private Task AnswerFromSite(IRoute route, string path)
    {
        if (Elsewhere(route, new Uri(Origin + path)))
            return Task.CompletedTask;
        var file = System.IO.Path.Combine(_site.Folder, path[1..], path.EndsWith('/') ? "index.html" : "");
        return File.Exists(file)
            ? route.FulfillAsync(new() { Path = file, Headers = _headers.To(path).Concat(Type(file)).ToDictionary() })
            : route.FulfillAsync(new() { Status = 204 });
    }

    private static Dictionary<string, string> Type(string file) => new()
    {
        ["Content-Type"] = System.IO.Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".js" => "text/javascript",
            ".css" => "text/css",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        },
    };
}
