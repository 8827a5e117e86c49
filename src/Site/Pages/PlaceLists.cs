using System.Collections.Concurrent;
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

    /// <returns>The list, of which the page that shows it takes note.</returns>
    public PlaceList Of(SeenSite seen, ProgrammeId programme, Language language)
    {
        var list = _lists.GetOrAdd((programme, language), _ => new Lazy<PlaceList>(() => Drawn(programme, language)));
        seen.Sees(list.Value.Seen);
        return list.Value;
    }

    // What it says must not hang on the page that asks for it first.
    private PlaceList Drawn(ProgrammeId id, Language language)
    {
        var seen = look();
        var (programme, words) = (seen.Programme(id), seen.Words(language));
        var writer = new Writer(seen, programme, words);
        var places = seen.PlacesOf(programme).Where(place => !place.IsPaused).ToList();
        var views = new PlaceViews(seen, words, writer, PlaceTexts.CheckedOn(places));
        var view = new PlaceListView(heads.Of(seen, programme, words, writer), [.. places.Select(views.Of)]);
        var file = $"p/{id}/index.html";
        return new PlaceList([.. places], view.Places, renderer.Fragment(new(Template, file, _ => view), seen), seen);
    }
}
