using System.Text;
using Annai.Content;
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
        text.Append(path).Append("*\n");
        foreach (var (name, value) in OfPages(common))
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        foreach (var folder in Unchanging)
            text.Append(path).Append(folder).Append("/*\n  Cache-Control: ").Append(ForEver).Append('\n');
        return File("_headers", text);
    }

    /// <summary>To include into a `server` of nginx and into a `VirtualHost` of Apache.</summary>
    public static IEnumerable<Page> Beside(Site site, SiteView common) => [Nginx(site, common), Apache(site, common)];

    private const string ForEver = "public, max-age=31536000, immutable";

    // Their names hold the hash of what they say.
    private static readonly string[] Unchanging = ["assets", "media"];

    private static (string Name, string Value)[] OfPages(SiteView common) =>
    [
        ("Content-Security-Policy", common.HeaderPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "geolocation=(self), camera=(), microphone=()"),
    ];

    // A location that adds one header of its own forgets those of the server: it says them again.
    private static Page Nginx(Site site, SiteView common)
    {
        var headers = OfPages(common)
            .Select(header => $"add_header {header.Name} \"{header.Value}\" always;\n")
            .ToList();
        var text = new StringBuilder(string.Concat(headers));
        foreach (var folder in Unchanging)
        {
            text.Append("location ").Append(site.Configuration.BasePath).Append(folder).Append("/ {\n");
            text.Append("  add_header Cache-Control \"").Append(ForEver).Append("\";\n");
            foreach (var header in headers)
                text.Append("  ").Append(header);
            text.Append("}\n");
        }

        text.Append("error_page 404 ").Append(site.Configuration.BasePath).Append("404.html;\n");
        return File("collector/nginx.conf", text);
    }

    private static Page Apache(Site site, SiteView common)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in OfPages(common))
            text.Append("Header always set ").Append(name).Append(" \"").Append(value).Append("\"\n");
        foreach (var folder in Unchanging)
        {
            text.Append("<Location \"").Append(site.Configuration.BasePath).Append(folder).Append("/\">\n");
            text.Append("  Header set Cache-Control \"").Append(ForEver).Append("\"\n</Location>\n");
        }

        text.Append("ErrorDocument 404 ").Append(site.Configuration.BasePath).Append("404.html\n");
        return File("collector/apache.conf", text);
    }

    private static Page File(string path, StringBuilder text) => new(path, Encoding.UTF8.GetBytes(text.ToString()));
}
