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
internal sealed class AuthorsWords
{
    private readonly Dictionary<string, SourcePlace> _links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourcePlace> _headings = new(StringComparer.Ordinal);

    public AuthorsWords(Site site)
    {
        var official = site.Configuration.OfficialPage;
        _links[Uri.UnescapeDataString(official.Value.ToString())] = official.Place;
        foreach (var prose in site.Proses)
        {
            foreach (var link in prose.Document.Descendants<LinkInline>())
                _links.TryAdd(Uri.UnescapeDataString(link.Url ?? ""), PlaceOf(prose, link));
            foreach (var heading in prose.Document.Descendants<HeadingBlock>())
                _headings.TryAdd(InlineText.Of(heading.Inline, filling: null), PlaceOf(prose, heading));
        }
    }

    public SourcePlace? OfLink(string address) =>
        _links.TryGetValue(Uri.UnescapeDataString(address), out var place) ? place : null;

    public SourcePlace? OfHeading(string text) => _headings.TryGetValue(text, out var place) ? place : null;

    public SourcePlace? Of(IElement element) => element.LocalName switch
    {
        "a" => OfLink(element.GetAttribute("href") ?? ""),
        "h2" or "h3" or "h4" or "h5" or "h6" => OfHeading(element.TextContent),
        _ => null,
    };

    private static SourcePlace PlaceOf(Prose prose, MarkdownObject written) =>
        new(prose.Place.File, written.Line + 1, written.Column + 1, written.Span.Length);
}
