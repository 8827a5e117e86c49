using System.Security.Cryptography;
using System.Text;

namespace Annai.Pages;

/// <summary>
/// The scripts that pages load, and a style. A name holds the content's hash, so that a browser may keep it for ever.
/// </summary>
internal static class PageScript
{
    public static Page Landing() => Bundled("landing.js");

    /// <summary>What a map's page loads.</summary>
    public static Page Map() => Bundled("map.js");

    /// <summary>What draws tiles; whom Google draws the map for does not load it.</summary>
    public static Page Leaflet() => Bundled("leaflet.js");

    public static Page LeafletStyle() => Bundled("leaflet.css");

    /// <summary>A file of assets under a name of its own.</summary>
    public static Page Named(string name, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(utf8))[..10];
        return new Page($"assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}", utf8);
    }

    private static Page Bundled(string name)
    {
        using var stream = typeof(PageScript).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"`{name}` is not in this build");
        using var reader = new StreamReader(stream);
        return Named(name, reader.ReadToEnd());
    }
}
