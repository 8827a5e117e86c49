using System.Collections.Immutable;
using System.Text;
using Annai.Content;
using Annai.Diagnostics;

namespace Annai.Pages.Checking;

/// <summary>Finds what pages link to on other hosts.</summary>
public static class OutsideLinks
{
    /// <returns>Each address in a fixed order, with everywhere that it was written.</returns>
    public static ImmutableArray<OutsideLink> Of(Site site, Routes routes, IEnumerable<Page> pages)
    {
        var authors = new WrittenPlaces(site);
        var links =
            from page in pages
            where page.Path.EndsWith(".html", StringComparison.Ordinal)
            from attribute in HtmlAttributes.In(Encoding.UTF8.GetString(page.Utf8))
            where attribute.Name == "href" && !IsOwn(site.Configuration.BaseUrl.Value, attribute.Value)
            select (Address: attribute.Value, Page: routes.AddressOf(page.Path));
        return
        [
            .. links.DistinctBy(link => link.Address, StringComparer.Ordinal)
                .OrderBy(link => link.Address, StringComparer.Ordinal)
                .Select(link => new OutsideLink(
                    new Uri(link.Address),
                    [.. authors.OfLink(link.Address).DefaultIfEmpty(new SourcePlace(link.Page))])),
        ];
    }

    private static bool IsOwn(Uri own, string link) =>
        !Uri.TryCreate(link, UriKind.Absolute, out var address)
        || address.Scheme is not ("http" or "https")
        || address.GetLeftPart(UriPartial.Authority) == own.GetLeftPart(UriPartial.Authority);
}
