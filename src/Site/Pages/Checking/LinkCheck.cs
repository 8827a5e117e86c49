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
    private readonly HashSet<(string Link, SourcePlace Place)> _told = [];
    private readonly HashSet<string> _doubled = new(StringComparer.Ordinal);

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
            Tell(page, link, "leads to no page or file of this site", Nearest.Hint(path, Pages()));
        else if (fragment.Length > 0 && !ids.Contains(fragment))
            Tell(page, link, "leads to a place that the page does not have", Nearest.Hint(fragment, ids));
    }

    private void TellDoubled(string page, string id)
    {
        if (_doubled.Add(id))
            findings.Add(
                Codes.DoubledIdOnPage,
                _authors.OfHeading(id) ?? new SourcePlace(page),
                $"two things of the page have the id `{id}`",
                "word the heading otherwise, or give the other thing another id");
    }

    private string[] Pages() => [.. _ids.Keys.Where(address => address.EndsWith('/'))];

    // What an author wrote is told where it was written, and once, however many pages show it.
    private void Tell(string page, string link, string wrong, string hint)
    {
        var written = Uri.UnescapeDataString(link);
        var place = _authors.OfLink(link) ?? new SourcePlace(page);
        if (_told.Add((written, place)))
            findings.Add(Codes.BrokenLink, place, $"the link `{written}` {wrong}", hint);
    }

    private static bool IsOwn(string link) =>
        link.Length > 0 && link.IndexOf(':', StringComparison.Ordinal) is var colon
        && (colon < 0 || link.AsSpan(0, colon).ContainsAny('/', '#', '?'));
}
