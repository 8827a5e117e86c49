using System.Collections.Immutable;
using Annai.Calendar;
using Annai.Content;
using Annai.Pages.Views;
using Annai.Templates;

namespace Annai.Pages;

/// <summary>
/// The pages about the site itself. Privacy and accessibility are drawn from what the site really does, unless an
/// author wrote a page of that name.
/// </summary>
internal sealed class AboutPages(
    Site site,
    Routes routes,
    PageHeads heads,
    SiteView common,
    WordSets words,
    JapaneseDay today)
{
    private static readonly string[] Generated = ["privacy", "accessibility"];

    private readonly ImmutableArray<ContactView> _contacts =
        ContactViews.Of(site, site.Programmes, words[Language.Japanese], today);

    public IEnumerable<(string Template, string Path, Func<AboutView> View)> All()
    {
        foreach (var page in site.Pages)
            yield return ("about.html", routes.Of(page.Id), () => Written(page));
        foreach (var name in Generated)
            if (site.Pages.All(page => page.Id.Value != name))
                yield return ($"about/{name}.html", routes.Of(new ContentPageId(name)), () => Drawn(name));
    }

    public AboutView NotFound() => View("ページが見つかりません", routes.Home, "", Nothing);

    private static ProseView Nothing => new(new Html(""), new Html(""));

    private AboutView Written(ContentPage page) => View(
        page.Title.Value,
        routes.Of(page.Id),
        page.Summary.Value,
        new Writer(site, null, words[Language.Japanese], today).Prose(page.Body, Language.Japanese));

    private AboutView Drawn(string name)
    {
        var title = words[Language.Japanese][name];
        return View(title, routes.Of(new ContentPageId(name)), title, Nothing);
    }

    private AboutView View(string title, string path, string description, ProseView body) => new(
        common,
        heads.Of(title, description, path, isIndexed: false),
        title,
        body,
        _contacts);
}
