using System.Collections.Immutable;
using System.Text;
using Annai.Content;
using Annai.Pages.Views;

namespace Annai.Pages.Mapping;

/// <summary>The files that a map's page loads from our own host.</summary>
internal sealed class MapAssets(SiteConfiguration configuration, string style)
{
    /// <summary>The style of the map's page, which a site may replace by its own.</summary>
    public const string Css = "css/map.css";

    /// <summary>What puts the map's page into the page of a list, once somebody wants to see it.</summary>
    public static Page Frame { get; } = Bundle.File("frame.js");

    private readonly Page _script = Bundle.File("map.js");
    private readonly Page _style = Page.Hashed("assets/map", ".css", Encoding.UTF8.GetBytes(style));
    private readonly Page _leaflet = Bundle.File("leaflet.js");
    private readonly Page _leafletStyle = Bundle.File("leaflet.css");

    public AssetView Script => View(_script);

    public AssetView Style => View(_style);

    public AssetView Leaflet => View(_leaflet);

    public AssetView LeafletStyle => View(_leafletStyle);

    public IEnumerable<Page> Scripts =>
        Files.Where(file => file.Path.EndsWith(".js", StringComparison.Ordinal) && file != Frame);

    /// <summary>Those that this site has a use for.</summary>
    public ImmutableArray<Page> Files => configuration.Maps switch
    {
        { IsShown: false } => [],
        { MayUseTiles: true } => [Frame, _script, _style, _leaflet, _leafletStyle],
        _ => [Frame, _script, _style],
    };

    private AssetView View(Page page) =>
        new(configuration.BasePath + page.Path, ContentPolicy.Hash(page.Utf8.Span));
}
