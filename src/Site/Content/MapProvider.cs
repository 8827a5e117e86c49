namespace Annai.Content;

/// <summary>Who draws the map.</summary>
public enum MapProvider
{
    /// <summary>The tiles of 国土地理院, or of a host that the site names, which need no key.</summary>
    Gsi,

    Google,

    /// <summary>There is a list and no map.</summary>
    None,
}
