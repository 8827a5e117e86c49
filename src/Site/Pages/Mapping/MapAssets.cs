using System.Collections.Immutable;
using System.Security.Cryptography;
using Annai.Content;
using Annai.Pages.Views;

namespace Annai.Pages.Mapping;

/// <summary>The files that a map's page loads from our own host.</summary>
internal sealed class MapAssets(SiteConfiguration configuration, string style)
{
    /// <summary>The style of the map's page, which a site may replace by its own.</summary>
    public const string Css = "css/map.css";

    private readonly Page _script = PageScript.Map();
    private readonly Page _style = PageScript.Named("map.css", style);
    private readonly Page _leaflet = PageScript.Leaflet();
    private readonly Page _leafletStyle = PageScript.LeafletStyle();

    public AssetView Script => View(_script);

    public AssetView Style => View(_style);

    public AssetView Leaflet => View(_leaflet);

    public AssetView LeafletStyle => View(_leafletStyle);

    /// <summary>Those that this site has a use for.</summary>
    public ImmutableArray<Page> Files => configuration.Maps switch
    {
        { IsShown: false } => [],
        { MayUseTiles: true } => [_script, _style, _leaflet, _leafletStyle],
        _ => [_script, _style],
    };

    private AssetView View(Page page) => new(
        configuration.BasePath + page.Path, "sha256-" + Convert.ToBase64String(SHA256.HashData(page.Utf8.Span)));
}
