using Annai.Content;

namespace Annai.Pages.Mapping;

/// <summary>What the map's page may load: of its provider as little as that works with.</summary>
internal static class MapPolicy
{
    // As Google publishes it for pages that have no nonce, and files have none:
    // developers.google.com/maps/documentation/javascript/content-security-policy
    private const string GoogleScripts =
        " https://*.googleapis.com https://*.gstatic.com https://*.google.com https://*.ggpht.com"
        + " https://*.googleusercontent.com 'unsafe-eval' blob:";

    private const string GoogleStyles = " 'unsafe-inline' https://fonts.googleapis.com";

    private const string GoogleImages =
        " https://*.googleapis.com https://*.gstatic.com https://*.google.com https://*.googleusercontent.com";

    private const string GoogleCalls =
        " https://*.googleapis.com https://*.google.com https://*.gstatic.com data: blob:";

    private const string GoogleRest =
        "; frame-src https://*.google.com; font-src https://fonts.gstatic.com; worker-src blob:";

    /// <summary>
    /// For the head of the page: scripts by their hashes too, and what holds on any server. Checkers of HTML know of no
    /// host and take its own style for a violation: a server says that.
    /// </summary>
    public static string Of(MapSettings maps, IEnumerable<Page> scripts) =>
        $"{ContentPolicy.OfScripts(scripts)}{Google(maps, GoogleScripts)}; {Rest(maps)}";

    /// <summary>All of it: none but pages of this host may show it in a frame.</summary>
    public static string HeaderOf(MapSettings maps) =>
        $"default-src 'none'; script-src 'self'{Google(maps, GoogleScripts)}; "
        + $"style-src 'self'{Google(maps, GoogleStyles)}; {Rest(maps)}; frame-ancestors 'self'";

    private static string Rest(MapSettings maps) =>
        $"img-src 'self' data:{Tiles(maps)}{Google(maps, GoogleImages)}; "
        + $"connect-src 'self'{Google(maps, GoogleCalls)}{Google(maps, GoogleRest)}; object-src 'none'; "
        + "form-action 'none'; base-uri 'none'";

    private static string Google(MapSettings maps, string words) =>
        maps.Provider == MapProvider.Google ? words : "";

    private static string Tiles(MapSettings maps) =>
        maps.MayUseTiles && Uri.TryCreate(MapPages.TilesOf(maps), UriKind.Absolute, out var address)
            && address.Scheme == Uri.UriSchemeHttps
            ? " " + address.GetLeftPart(UriPartial.Authority)
            : "";
}
