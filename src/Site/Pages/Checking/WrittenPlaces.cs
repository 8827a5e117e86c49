using AngleSharp.Dom;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Pages.Drawing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annai.Pages.Checking;

/// <summary>
/// Where an author wrote what a page shows, so that a fault is told there and not once for each page.
/// </summary>
internal sealed class WrittenPlaces(Site site)
{
    private readonly Lazy<Written> _written = new(() => In(site));

    private sealed record Written(Dictionary<string, SourcePlace> Links, Dictionary<string, SourcePlace> Headings);

    public SourcePlace? OfLink(string address) =>
        _written.Value.Links.TryGetValue(Uri.UnescapeDataString(address), out var place) ? place : null;

    public SourcePlace? OfHeading(string text) =>
        _written.Value.Headings.TryGetValue(text, out var place) ? place : null;

    public SourcePlace? Of(IElement element) => element.LocalName switch
    {
        "a" => OfLink(element.GetAttribute("href") ?? ""),
        "h2" or "h3" or "h4" or "h5" or "h6" => OfHeading(element.TextContent),
        _ => null,
    };

    private static Written In(Site site)
    {
        var links = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        var headings = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        var official = site.Configuration.OfficialPage;
        links[Uri.UnescapeDataString(official.Value.ToString())] = official.Place;
        foreach (var (prose, _) in site.Proses)
        {
            var document = prose.Parse();
            foreach (var link in document.Descendants<LinkInline>())
                links.TryAdd(Uri.UnescapeDataString(link.Url ?? ""), PlaceOf(prose, link));
            foreach (var heading in document.Descendants<HeadingBlock>())
                headings.TryAdd(InlineText.Of(heading.Inline, filling: null), PlaceOf(prose, heading));
        }

        return new Written(links, headings);
    }

    private static SourcePlace PlaceOf(Prose prose, MarkdownObject written) =>
        new(prose.Place.File, written.Line + 1, written.Column + 1, written.Span.Length);
}
