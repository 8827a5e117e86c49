using System.Net;
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
    private readonly WordSet _words = words[Language.Japanese];

    public IEnumerable<(string File, MaintenanceView View)> All() =>
    [
        (MaintenanceFiles.City, View(routes.Home, site.Programmes)),
        .. site.Programmes.Select(programme =>
            (MaintenanceFiles.ShellOf(programme.Id.Value), View(routes.Of(programme.Id), [programme]))),
    ];

    private MaintenanceView View(string path, IEnumerable<Programme> programmes) => new(
        common,
        heads.Of(_words["maintenance_title"], _words["maintenance_title"], path, isIndexed: false),
        _words["maintenance_title"],
        Marked(MaintainedSite.WindowMark, "maintenance_open_end"),
        Marked(MaintainedSite.TextMark, "maintenance_text"),
        ContactViews.Of(site, programmes, _words, today));

    private Html Marked(string mark, string usual) =>
        new(mark + WebUtility.HtmlEncode(_words[usual]) + MaintainedSite.EndMark);
}
