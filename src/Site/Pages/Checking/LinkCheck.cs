using System.Collections.Concurrent;
using Annai.Content;
using Annai.Diagnostics;

namespace Annai.Pages.Checking;

/// <summary>
/// Follows every link from page to page: to a file that is there, and to an id that the page has, and has once.
/// </summary>
internal sealed class LinkCheck(Site site, Routes routes, Findings findings)
{
    private readonly ConcurrentDictionary<string, PageLinks> _pages = new(StringComparer.Ordinal);
    private readonly WrittenPlaces _authors = new(site);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _rooted = new(StringComparer.Ordinal);

    /// <summary>Notes what a file links to and can be linked to; called from any thread.</summary>
    public void Add(string file, PageLinks links) => _pages[routes.AddressOf(file)] = links;

    /// <summary>Tells what leads nowhere, once all pages were read.</summary>
    public void Follow()
    {
        var pages = _pages.AsParallel().Where(page => !IsSound(page.Key, page.Value)).ToList();
        pages.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
        foreach (var (page, links) in pages)
            foreach (var id in links.AllDoubled)
                TellDoubled(page, id);
        foreach (var (page, links) in pages)
            foreach (var link in links.AllLinks)
                Follow(page, link);
    }

    private bool IsSound(string page, PageLinks links) =>
        !links.AllDoubled.Any() && links.AllLinks.All(link => IsSound(page, links, link));

    // What begins with a slash leads to the same from every page.
    private bool IsSound(string page, PageLinks links, string link) =>
        link[0] == '/' ? _rooted.GetOrAdd(link, rooted => Leads(page, rooted) is null)
        : (link[0] == '#' && links.Has(link[1..])) || Leads(page, link) is null;

    private void Follow(string page, string link)
    {
        if (Leads(page, link) is (var wrong, var hint))
            Tell(page, link, wrong, hint);
    }

    /// <returns>Null for a link that leads where it should.</returns>
    private (string Wrong, string Hint)? Leads(string page, string link)
    {
        var address = new Uri(new Uri($"http://annai.invalid{page}"), link);
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        var fragment = Uri.UnescapeDataString(address.Fragment.TrimStart('#'));
        return !_pages.TryGetValue(path, out var target)
                ? ("leads to no page or file of this site", NearestPage(path))
            : fragment.Length > 0 && !target.Has(fragment)
                ? ("leads to a place that the page does not have", NearestId(fragment, target))
            : null;
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

    private static string NearestId(string fragment, PageLinks target) =>
        Nearest.Hint(fragment, [.. target.AllIds]);

    // All pages of a site would be a long hint.
    private string NearestPage(string path) =>
        Nearest.To(path, [.. _pages.Keys.Where(address => address.EndsWith('/'))]) is { } near
            ? $"did you mean `{near}`?"
            : "a page has an address such as `/p/ID/` or `/about/ID/`, with the file's name for its ID";
}
