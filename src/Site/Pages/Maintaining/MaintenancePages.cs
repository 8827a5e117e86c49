using Annai.Calendar;
using Annai.Content;
using Annai.Pages.Views;
using Annai.Templates;

namespace Annai.Pages.Maintaining;

/// <summary>The pages that stand in during a maintenance: one for each programme, one for the city.</summary>
internal sealed class MaintenancePages(
    Site site,
    Routes routes,
    PageHeads heads,
    SiteView common,
    WordSets words,
    JapaneseDay today)
{
    private const string Title = "ただいま、このページはお休みしています";

    public IEnumerable<(string File, MaintenanceView View)> All() =>
    [
        (MaintenanceFiles.City, View(routes.Home, site.Programmes)),
        .. site.Programmes.Select(programme =>
            (MaintenanceFiles.ShellOf(programme.Id.Value), View(routes.Of(programme.Id), [programme]))),
    ];

    private MaintenanceView View(string path, IEnumerable<Programme> programmes) => new(
        common,
        heads.Of(Title, Title, path, isIndexed: false),
        Title,
        new Html(MaintainedSite.WindowMark),
        new Html(MaintainedSite.TextMark),
        ContactViews.Of(site, programmes, words[Language.Japanese], today));
}
