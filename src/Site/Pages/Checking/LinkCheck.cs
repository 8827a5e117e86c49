using System.Text;
using Annai.Content;
using Annai.Diagnostics;

namespace Annai.Pages.Checking;

/// <summary>
/// Follows every link from page to page: to a file that is there, and to an id that the page has, and has once.
/// </summary>
internal sealed class LinkCheck(Site site, Routes routes, Findings findings)
{
    private readonly Dictionary<string, HashSet<string>> _ids = new(StringComparer.Ordinal);
    private readonly WrittenPlaces _authors = new(site);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public void Check(IReadOnlyCollection<Page> pages)
    {
        var links = new List<(string Page, string Link)>();
        foreach (var page in pages)
            Read(page, links);
        foreach (var (page, link) in links)
            Follow(page, link);
    }

    private void Read(Page page, List<(string Page, string Link)> links)
    {
        var address = routes.AddressOf(page.Path);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        _ids[address] = ids;
        if (!page.Path.EndsWith(".html", StringComparison.Ordinal))
            return;
        foreach (var (name, value) in HtmlAttributes.In(Encoding.UTF8.GetString(page.Utf8)))
            if (name == "id" && !ids.Add(value))
                TellDoubled(address, value);
            else if (name is "href" or "src" && IsOwn(value))
                links.Add((address, value));
    }

    private void Follow(string page, string link)
    {
        var target = new Uri(new Uri($"http://annai.invalid{page}"), link);
        var path = Uri.UnescapeDataString(target.AbsolutePath);
        var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        if (!_ids.TryGetValue(path, out var ids))
            Tell(page, link, "leads to no page or file of this site", NearestPage(path));
        else if (fragment.Length > 0 && !ids.Contains(fragment))
            Tell(page, link, "leads to a place that the page does not have", Nearest.Hint(fragment, ids));
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
