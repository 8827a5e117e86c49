using System.Text;
using Annai.Content;
using Annai.Pages.Mapping;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>What a web server should send along with pages, in the forms that servers read.</summary>
internal static class ServerHeaders
{
    /// <summary>For hosts that read `_headers` from the site itself.</summary>
    public static Page InSite(Site site, SiteView common)
    {
        var path = site.Configuration.BasePath;
        var text = new StringBuilder();
        Rule(text, $"{path}*", OfAll);
        // Such a host sends along all rules that fit an address, and a browser keeps to all policies that it is sent:
        // so that of the map must stand on no address of another.
        foreach (var pages in Pages(path))
            Rule(text, pages, [OfPages(common)]);
        if (site.Configuration.Maps.IsShown)
            Rule(text, $"{path}{Routes.MapFolder}/*", [OfMap(site)]);
        foreach (var folder in Unchanging)
            Rule(text, $"{path}{folder}/*", [("Cache-Control", ForEver)]);
        return File("_headers", text);
    }

    /// <summary>To include into a `server` of nginx and into a `VirtualHost` of Apache.</summary>
    public static IEnumerable<Page> Beside(Site site, SiteView common) =>
        [Nginx(site, common), Apache(site, common), .. ServerLogs.All];

    private const string Policy = "Content-Security-Policy";
    private const string ForEver = "public, max-age=31536000, immutable";

    // Their names hold the hash of what they say.
    private static readonly string[] Unchanging = ["assets", "media"];

    private static readonly (string Name, string Value)[] OfAll =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "geolocation=(self), camera=(), microphone=()"),
    ];

    private static string[] Pages(string path) =>
        [path, $"{path}404.html", $"{path}about/*", $"{path}n/*", $"{path}p/*", $"{Routes.Codes}*", "/q/*"];

    private static (string Name, string Value) OfPages(SiteView common) => (Policy, common.HeaderPolicy);

    private static (string Name, string Value) OfMap(Site site) =>
        (Policy, MapPolicy.HeaderOf(site.Configuration.Maps));

    private static void Rule(StringBuilder text, string addresses, IEnumerable<(string Name, string Value)> headers)
    {
        text.Append(addresses).Append('\n');
        foreach (var (name, value) in headers)
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
    }

    // A location that adds one header of its own forgets those of the server: it says them again.
    private static Page Nginx(Site site, SiteView common)
    {
        var path = site.Configuration.BasePath;
        var text = new StringBuilder(Added([OfPages(common), .. OfAll], ""));
        if (site.Configuration.Maps.IsShown)
            Location(text, $"{path}{Routes.MapFolder}/", Added([OfMap(site), .. OfAll], "  "));
        foreach (var folder in Unchanging)
            Location(
                text,
                $"{path}{folder}/",
                $"  add_header Cache-Control \"{ForEver}\";\n" + Added([OfPages(common), .. OfAll], "  "));
        text.Append("error_page 404 ").Append(path).Append("404.html;\n");
        return File("collector/nginx.conf", text);
    }

    private static void Location(StringBuilder text, string path, string lines) =>
        text.Append("location ").Append(path).Append(" {\n").Append(lines).Append("}\n");

    private static string Added(IEnumerable<(string Name, string Value)> headers, string indent) => string.Concat(
        headers.Select(header => $"{indent}add_header {header.Name} \"{header.Value}\" always;\n"));

    private static Page Apache(Site site, SiteView common)
    {
        var path = site.Configuration.BasePath;
        var text = new StringBuilder();
        foreach (var (name, value) in OfAll.Prepend(OfPages(common)))
            text.Append("Header always set ").Append(name).Append(" \"").Append(value).Append("\"\n");
        if (site.Configuration.Maps.IsShown)
            Inside(text, $"{path}{Routes.MapFolder}/", $"Header always set {Policy} \"{OfMap(site).Value}\"");
        foreach (var folder in Unchanging)
            Inside(text, $"{path}{folder}/", $"Header set Cache-Control \"{ForEver}\"");
        text.Append("ErrorDocument 404 ").Append(path).Append("404.html\n");
        return File("collector/apache.conf", text);
    }

    private static void Inside(StringBuilder text, string path, string line) =>
        text.Append("<Location \"").Append(path).Append("\">\n  ").Append(line).Append("\n</Location>\n");

    private static Page File(string path, StringBuilder text) => new(path, Encoding.UTF8.GetBytes(text.ToString()));
}
