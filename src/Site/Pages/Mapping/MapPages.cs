using Annai.Content;
using Annai.Pages.Records;
using Annai.Pages.Views;

namespace Annai.Pages.Mapping;

/// <summary>The page of the map in each language of the site, if it has a map.</summary>
internal sealed class MapPages(Site site, Routes routes, PageHeads heads, SiteView common, MapAssets assets)
{
    /// <summary>Where 国土地理院 tells of its tiles: nobody wrote the link, so nobody has to check it.</summary>
    public const string OfTiles = "https://maps.gsi.go.jp/development/ichiran.html";

    private const string PaleTiles = "https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png";

    public IEnumerable<PagePlan> All() => site.Configuration.Maps.IsShown
        ? site.Configuration.Languages.Select(language => new PagePlan(
            "map.html", routes.FileOf(routes.MapOf(language)), seen => Of(seen, language)))
        : [];

    public static string TilesOf(MapSettings maps) =>
        !maps.MayUseTiles ? "" : maps.Tiles is { } own ? own.Template : PaleTiles;

    public static MapAsked AskedBy(MapSettings maps) => new(
        maps.IsShown,
        maps.IsOpen,
        maps.Provider == MapProvider.Google,
        !maps.MayUseTiles ? ""
            : maps.Tiles is not { } own ? "国土地理院"
            : own.Template.StartsWith('/') ? "" : own.Attribution);

    private MapView Of(SeenSite seen, Language language)
    {
        seen.SeesTemplate(MapAssets.Css);
        var (words, maps) = (seen.Words(language), seen.Configuration.Maps);
        var google = maps.Provider == MapProvider.Google ? maps.Google : null;
        var page = heads.Of(seen, words, words["map"], words["map"], routes.MapOf(language));
        return new MapView
        {
            Site = common,
            Page = page with { IsIndexed = false },
            Policy = MapPolicy.Of(maps, assets.Scripts),
            Script = assets.Script,
            Style = assets.Style,
            Leaflet = assets.Leaflet,
            LeafletStyle = assets.LeafletStyle,
            Tiles = TilesOf(maps),
            BeginsWithTiles = maps.Provider == MapProvider.Gsi,
            AboutTiles = OfTiles,
            Attribution = maps.Tiles?.Attribution ?? "",
            GoogleKey = google?.Key ?? "",
            GoogleMap = google?.MapId ?? "",
        };
    }
}
