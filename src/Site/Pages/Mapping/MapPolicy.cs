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

    /// <summary>For the head of the page; a server says besides who may show it in a frame.</summary>
    public static string Of(MapSettings maps)
    {
        var isGoogle = maps.Provider == MapProvider.Google;
        string With(string google) => isGoogle ? google : "";
        return $"default-src 'none'; script-src 'self'{With(GoogleScripts)}; style-src 'self'{With(GoogleStyles)}; "
            + $"img-src 'self' data:{Tiles(maps)}{With(GoogleImages)}; connect-src 'self'{With(GoogleCalls)}"
            + $"{With(GoogleRest)}; form-action 'none'; base-uri 'none'";
    }

    /// <summary>All of it: none but pages of this host may show it in a frame.</summary>
    public static string HeaderOf(MapSettings maps) => $"{Of(maps)}; frame-ancestors 'self'";

    private static string Tiles(MapSettings maps) =>
        maps.MayUseTiles && Uri.TryCreate(MapPages.TilesOf(maps), UriKind.Absolute, out var address)
            && address.Scheme == Uri.UriSchemeHttps
            ? " " + address.GetLeftPart(UriPartial.Authority)
            : "";
}
