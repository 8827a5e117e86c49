using System.Collections.Immutable;
using Annai.Content;
using Annai.Pages.Records;
using Annai.Pages.Views;
using Annai.Templates;

namespace Annai.Pages;

/// <summary>
/// The pages about the site itself. Privacy and accessibility are drawn from what the site really does, unless an
/// author wrote a page of that name.
/// </summary>
internal sealed class AboutPages(Site site, Routes routes, PageHeads heads, SiteView common)
{
    private static readonly ImmutableArray<ContentPageId> Generated =
        [new ContentPageId("privacy"), new ContentPageId("accessibility")];

    public IEnumerable<PagePlan> All() => site.Pages.Select(page => page.Id).Union(Generated).Select(Of);

    /// <summary>The page for an address that leads nowhere; a code that was mistyped is such a one.</summary>
    public NotFoundView NotFound(SeenSite seen, TypedView? typed)
    {
        var view = View(seen, "ページが見つかりません", routes.Home, "", Nothing);
        var page = typed is null ? view.Page : view.Page with { Script = typed.Script };
        return new NotFoundView(common, page, view.Title, typed, view.Contacts);
    }

    private static ProseView Nothing => new(new Html(""), new Html(""));

    private PagePlan Of(ContentPageId id) => site.FindPage(id) is not null
        ? new PagePlan("about.html", routes.FileOf(routes.Of(id)), seen => Written(seen, seen.Page(id)!))
        : new PagePlan($"about/{id}.html", routes.FileOf(routes.Of(id)), seen => Drawn(seen, id));

    private AboutView Written(SeenSite seen, ContentPage page)
    {
        var writer = new Writer(seen, null, seen.Words(Language.Japanese));
        var body = writer.Prose(page.Body, Language.Japanese);
        return View(seen, page.Title.Value, routes.Of(page.Id), page.Summary.Value, body);
    }

    private AboutView Drawn(SeenSite seen, ContentPageId id)
    {
        // Where an author writes one of that name, it takes this one's place.
        _ = seen.Page(id);
        var title = seen.Words(Language.Japanese)[id.Value];
        return View(seen, title, routes.Of(id), title, Nothing);
    }

    private AboutView View(SeenSite seen, string title, string path, string description, ProseView body) => new(
        common,
        heads.Of(seen, title, description, path, isIndexed: false),
        title,
        body,
        ContactViews.Of(seen, seen.Programmes, seen.Words(Language.Japanese)));
}
