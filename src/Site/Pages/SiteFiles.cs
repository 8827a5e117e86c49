using System.Text;
using Annai.Content;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>The files for machines: what may be searched, and what servers should send along.</summary>
internal static class SiteFiles
{
    public static IEnumerable<Page> Of(Site site, Routes routes, SiteView common) =>
    [
        Text("sitemap.xml", Sitemap(site, routes)),
        Text("robots.txt", $"User-agent: *\nAllow: /\nSitemap: {routes.Absolute(routes.Home)}sitemap.xml\n"),
        ServerHeaders.InSite(site, common),
    ];

    // Programmes and their areas only: a notice's page is for those who hold the card.
    private static string Sitemap(Site site, Routes routes)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        text.Append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var programme in site.Programmes)
            foreach (var path in Searched(site, programme, routes))
                text.Append("<url><loc>").Append(routes.Absolute(path)).Append("</loc></url>\n");
        return text.Append("</urlset>\n").ToString();
    }

    private static IEnumerable<string> Searched(Site site, Programme programme, Routes routes) =>
        from language in site.Configuration.Languages.Intersect(programme.Words.Keys)
        from path in new[] { routes.Of(programme.Id, language) }
            .Concat(PageList.AreasOf(site, programme).Select(area => routes.Of(programme.Id, language, area)))
        select path;

    private static Page Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
