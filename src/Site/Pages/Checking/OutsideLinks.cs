using System.Collections.Concurrent;
using System.Collections.Immutable;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Pages.Finder;
using Annai.Pages.Mapping;

namespace Annai.Pages.Checking;

/// <summary>Gathers what pages link to on other hosts.</summary>
public sealed class OutsideLinks(Site site, Routes routes)
{
    private readonly ConcurrentDictionary<string, string> _firstPages = new(StringComparer.Ordinal);
    private readonly string _own = site.Configuration.BaseUrl.Value.GetLeftPart(UriPartial.Authority);

    /// <summary>Notes the links of a page; called from any thread.</summary>
    public void Read(Page page)
    {
        if (!page.IsHtml)
            return;
        var address = routes.AddressOf(page.Path);
        for (var attributes = new HtmlAttributes(page.Utf8.Span); attributes.MoveNext();)
            if (attributes.IsLink && attributes.Value is var link && IsOutside(link))
                _firstPages.AddOrUpdate(
                    link, address, (_, first) => string.CompareOrdinal(address, first) < 0 ? address : first);
    }

    /// <returns>Each address in a fixed order, with everywhere that it was written.</returns>
    public ImmutableArray<OutsideLink> All()
    {
        var authors = new WrittenPlaces(site);
        return
        [
            .. _firstPages.OrderBy(link => link.Key, StringComparer.Ordinal).Select(link => new OutsideLink(
                new Uri(link.Key),
                [.. authors.OfLink(link.Key).DefaultIfEmpty(new SourcePlace(link.Value))])),
        ];
    }

    private bool IsOutside(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && address.GetLeftPart(UriPartial.Authority) != _own
        && link != MapPages.OfTiles
        && !link.StartsWith(WayTo.Directions, StringComparison.Ordinal);
}
