using System.Collections.Concurrent;
using Annai.Content;
using Annai.Diagnostics;

namespace Annai.Pages.Checking;

/// <summary>
/// Follows every link from page to page: to a file that is there, and to an id that the page has, and has once.
/// </summary>
internal sealed class LinkCheck(Site site, Routes routes, Findings findings)
{
    private readonly ConcurrentDictionary<string, PageIds> _ids = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Page, string Link), bool> _links = new();
    private readonly ConcurrentBag<(string Page, string Id)> _doubled = [];
    private readonly WrittenPlaces _authors = new(site);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Notes what a page links to and can be linked to; called from any thread.</summary>
    public void Read(Page page)
    {
        var address = routes.AddressOf(page.Path);
        var ids = new PageIds(page.Shared);
        _ids[address] = ids;
        if (!page.IsHtml)
            return;
        var rest = page.Utf8.Span;
        foreach (var shared in page.Shared)
        {
            var at = rest.IndexOf(shared.Utf8.Span);
            if (at < 0)
                continue;
            Read(address, rest[..at], ids);
            rest = rest[(at + shared.Utf8.Length)..];
            foreach (var link in shared.Links)
                Note(address, link);
        }

        Read(address, rest, ids);
    }

    /// <summary>Tells what leads nowhere, once all pages were read.</summary>
    public void Follow()
    {
        foreach (var (page, id) in _doubled.Order())
            TellDoubled(page, id);
        foreach (var (page, link) in _links.Keys.Order())
            Follow(page, link);
    }

    private void Read(string address, ReadOnlySpan<byte> html, PageIds ids)
    {
        for (var attributes = new HtmlAttributes(html); attributes.MoveNext();)
            if (attributes.IsId && attributes.Value is var id && !ids.Add(id))
                _doubled.Add((address, id));
            else if (attributes.IsLink)
                Note(address, attributes.Value);
    }

    private void Note(string address, string link)
    {
        if (IsOwn(link))
            _links.TryAdd((address, link), true);
    }

    private void Follow(string page, string link)
    {
        var target = new Uri(new Uri($"http://annai.invalid{page}"), link);
        var path = Uri.UnescapeDataString(target.AbsolutePath);
        var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        if (!_ids.TryGetValue(path, out var ids))
            Tell(page, link, "leads to no page or file of this site", NearestPage(path));
        else if (fragment.Length > 0 && !ids.Contains(fragment))
            Tell(page, link, "leads to a place that the page does not have", Nearest.Hint(fragment, ids.All));
    }

    private void TellDoubled(string page, string id)
    {
        if (!_told.Add(id))
            return;
        foreach (var place in _authors.OfHeading(id).DefaultIfEmpty(new SourcePlace(page)))
            findings.Add(
                Codes.DoubledIdOnPage,
                place,
                $"two things of the page have the id `{id}`",
                "word the heading otherwise, or give the other thing another id");
    }

    // What authors wrote is told wherever they wrote it, what a template says once, however many pages show it.
    private void Tell(string page, string link, string wrong, string hint)
    {
        var written = Uri.UnescapeDataString(link);
        if (!_told.Add(written))
            return;
        foreach (var place in _authors.OfLink(link).DefaultIfEmpty(new SourcePlace(page)))
            findings.Add(Codes.BrokenLink, place, $"the link `{written}` {wrong}", hint);
    }

    // All pages of a site would be a long hint.
    private string NearestPage(string path) =>
        Nearest.To(path, [.. _ids.Keys.Where(address => address.EndsWith('/'))]) is { } near
            ? $"did you mean `{near}`?"
            : "a page has an address such as `/p/ID/` or `/about/ID/`, with the file's name for its ID";

    private static bool IsOwn(string link) =>
        link.Length > 0 && link.IndexOf(':', StringComparison.Ordinal) is var colon
        && (colon < 0 || link.AsSpan(0, colon).ContainsAny('/', '#', '?'));
}
