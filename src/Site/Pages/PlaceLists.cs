using System.Collections.Concurrent;
using Annai.Content;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>
/// The places of a programme in a language, drawn once for all pages that show them: its own, and those of its notices
/// and codes.
/// </summary>
internal sealed class PlaceLists(PageRenderer renderer)
{
    private const string Template = "partials/places.html";

    private readonly ConcurrentDictionary<(ProgrammeId, Language), Lazy<PlaceList>> _lists = new();

    public PlaceList Of(ProgrammeId programme, PageView page, Func<IEnumerable<PlaceView>> places) =>
        _lists.GetOrAdd(
            (programme, new Language(page.Language)),
            _ => new Lazy<PlaceList>(() => Drawn(programme, page, places()))).Value;

    private PlaceList Drawn(ProgrammeId programme, PageView page, IEnumerable<PlaceView> places)
    {
        var view = new PlaceListView(page, [.. places]);
        return new PlaceList(view.Places, renderer.Fragment(Template, $"p/{programme}/index.html", view));
    }
}
