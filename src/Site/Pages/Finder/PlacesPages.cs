using System.Collections.Immutable;
using Annai.Content;
using Annai.Pages.Records;
using Annai.Pages.Views;

namespace Annai.Pages.Finder;

/// <summary>The pages of a programme's places by area, and of all of them in large type.</summary>
internal sealed class PlacesPages(Routes routes, PageHeads heads, SiteView common, PlaceLists lists)
{
    /// <summary>The places of one area, numbered as in the whole list.</summary>
    public PlacesPageView Of(SeenSite seen, ProgrammeId id, Language language, AreaId area)
    {
        var words = seen.Words(language);
        var found = seen.Areas.First(one => one.Id.Value == area);
        return View(seen, id, words, place => place.Area?.Value == area, (title, views) => (
            words.Filled("area_title", ("programme", title), ("area", views.NameOf(found).Text)),
            routes.Of(id, language, area)));
    }

    /// <summary>All places, to be printed for somebody who has no phone.</summary>
    public PlacesPageView OfList(SeenSite seen, ProgrammeId id, Language language)
    {
        var words = seen.Words(language);
        var view = View(seen, id, words, _ => true, (title, _) => (
            words.Filled("list_title", ("programme", title)),
            routes.ListOf(id, language)));
        // The same as its programme's page, which a search engine should keep.
        var canonical = routes.Absolute(routes.Of(id, language));
        return view with { Page = view.Page with { Canonical = canonical, IsIndexed = false } };
    }

    private PlacesPageView View(
        SeenSite seen,
        ProgrammeId id,
        WordSet words,
        Func<Place, bool> isShown,
        Func<string, FindViews, (string Title, string Path)> head)
    {
        var programme = seen.Programme(id);
        var writer = new Writer(seen, programme, words);
        var views = new FindViews(seen, routes, writer, words);
        var list = lists.Of(seen, id, words.Language);
        var shown = list.Places.Index().Where(place => isShown(place.Item)).Select(place => place.Index).ToList();
        ImmutableArray<Place> places = [.. shown.Select(index => list.Places[index])];
        var name = writer.Said(programme.Words, said => said.Title);
        var (title, path) = head(name.Text, views);
        return new PlacesPageView
        {
            Site = common,
            Page = heads.Of(seen, words, title, writer.Said(programme.Words, said => said.Summary).Text, path),
            Path = path,
            ProgrammeTitle = name,
            ProgrammePath = routes.Of(id, words.Language),
            Sign = Sign(seen, programme, words),
            PlacesCount = PlaceTexts.Count(places, words),
            Places = [.. shown.Select(index => list.Views[index])],
            Areas = [.. views.Areas(programme, list.Places)],
            Contact = ContactViews.Of(programme, words, writer),
            DataDate = PlaceTexts.DataDate(places, words),
        };
    }

    // No script corrects these pages: they say what was so on the day of the build, which the next one draws anew.
    private static string Sign(SeenSite seen, Programme programme, WordSet words)
    {
        var state = seen.Today.StateOf(PageState.PeriodsOf(programme, null));
        return state.Opens is { } day ? words.Filled("state_before", ("date", words.Calendar.Of(day)))
            : state.Name == "closed" ? words["state_closed"]
            : "";
    }
}
