using System.Collections.Concurrent;
using System.Collections.Immutable;
using Annai.Content;
using Annai.Pages.Finder;
using Annai.Pages.Records;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>
/// The places of a programme in a language, drawn once for all pages that show them: its own, and those of its notices
/// and codes.
/// </summary>
internal sealed class PlaceLists(PageHeads heads, PageRenderer renderer, Func<SeenSite> look)
{
    private const string Template = "partials/places.html";

    private readonly ConcurrentDictionary<(ProgrammeId, Language), Lazy<PlaceList>> _lists = new();
    private readonly ConcurrentDictionary<(ProgrammeId, Language), Lazy<Page>> _data = new();

    /// <returns>The list, of which the page that shows it takes note.</returns>
    public PlaceList Of(SeenSite seen, ProgrammeId programme, Language language)
    {
        var list = _lists.GetOrAdd((programme, language), _ => new Lazy<PlaceList>(() => Drawn(programme, language)));
        seen.Sees(list.Value.Seen);
        return list.Value;
    }

    /// <returns>What the script wants to know of the list, of which the page that names it takes note.</returns>
    public Page DataOf(SeenSite seen, ProgrammeId programme, Language language)
    {
        _ = (seen.PlacesOf(seen.Programme(programme)), seen.LabelGroups, seen.Areas);
        return DataOf(programme, language);
    }

    public Page DataOf(ProgrammeId programme, Language language) =>
        _data.GetOrAdd((programme, language), _ => new Lazy<Page>(() => Data(programme, language))).Value;

    // Every build makes it, for its name is its hash: of lists that pages show themselves nothing is drawn for it.
    private Page Data(ProgrammeId programme, Language language)
    {
        var seen = look();
        var places = Shown(seen, seen.Programme(programme));
        var drawn = PlaceList.TooLong(places) ? Of(seen, programme, language).Drawn.Html.Text : null;
        var labels = seen.LabelGroups.SelectMany(group => group.Labels);
        var search = seen.Configuration.BasePath + PageScripts.Search.Path;
        return PlacesData.Of(places, labels, seen.Areas, language, search, drawn);
    }

    private static ImmutableArray<Place> Shown(SeenSite seen, Programme programme) =>
        [.. seen.PlacesOf(programme).Where(place => !place.IsPaused)];

    // What it says must not hang on the page that asks for it first.
    private PlaceList Drawn(ProgrammeId id, Language language)
    {
        var seen = look();
        var (programme, words) = (seen.Programme(id), seen.Words(language));
        var writer = new Writer(seen, programme, words);
        var places = Shown(seen, programme);
        var views = new PlaceViews(seen, words, writer, PlaceTexts.CheckedOn(places));
        var view = new PlaceListView(heads.Of(seen, programme, words, writer), [.. places.Select(views.Of)]);
        var file = $"p/{id}/index.html";
        return new PlaceList(places, view.Places, renderer.Fragment(new(Template, file, _ => view), seen), seen);
    }
}
