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

    private sealed record Written(ILookup<string, SourcePlace> Links, ILookup<string, SourcePlace> Headings);

    /// <returns>Everywhere that it was written; nothing for what only a template says.</returns>
    public IEnumerable<SourcePlace> OfLink(string address) => _written.Value.Links[Uri.UnescapeDataString(address)];

    public IEnumerable<SourcePlace> OfHeading(string text) => _written.Value.Headings[text];

    public IEnumerable<SourcePlace> Of(IElement element) => element.LocalName switch
    {
        "a" => OfLink(element.GetAttribute("href") ?? ""),
        "h2" or "h3" or "h4" or "h5" or "h6" => OfHeading(element.TextContent),
        _ => [],
    };

    private static Written In(Site site)
    {
        var official = site.Configuration.OfficialPage;
        var links = new List<(string Text, SourcePlace Place)> { (official.Value.ToString(), official.Place) };
        var headings = new List<(string Text, SourcePlace Place)>();
        foreach (var (prose, _) in site.Proses)
        {
            var document = prose.Parse();
            foreach (var link in document.Descendants<LinkInline>())
                links.Add((link.Url ?? "", PlaceOf(prose, link)));
            foreach (var heading in document.Descendants<HeadingBlock>())
                headings.Add((InlineText.Of(heading.Inline, filling: null), PlaceOf(prose, heading)));
        }

        return new Written(
            links.ToLookup(link => Uri.UnescapeDataString(link.Text), link => link.Place, StringComparer.Ordinal),
            headings.ToLookup(heading => heading.Text, heading => heading.Place, StringComparer.Ordinal));
    }

    private static SourcePlace PlaceOf(Prose prose, MarkdownObject written) =>
        new(prose.Place.File, written.Line + 1, written.Column + 1, written.Span.Length);
}
