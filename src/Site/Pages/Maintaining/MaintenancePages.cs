using System.Net;
using Annai.Content;
using Annai.Pages.Records;
using Annai.Pages.Views;
using Annai.Templates;

namespace Annai.Pages.Maintaining;

/// <summary>The pages that stand in during a maintenance: one for each programme, one for the city.</summary>
internal sealed class MaintenancePages(Site site, Routes routes, PageHeads heads, SiteView common)
{
    private const string Template = "maintenance.html";

    public IEnumerable<PagePlan> All() =>
    [
        new PagePlan(Template, MaintenanceFiles.City, seen => View(seen, routes.Home, seen.Programmes)),
        .. site.Programmes.Select(programme => Of(programme.Id)),
    ];

    private PagePlan Of(ProgrammeId id) => new(
        Template,
        MaintenanceFiles.ShellOf(id.Value),
        seen => View(seen, routes.Of(id), [seen.Programme(id)]));

    private MaintenanceView View(SeenSite seen, string path, IEnumerable<Programme> programmes)
    {
        var words = seen.Words(Language.Japanese);
        var title = words["maintenance_title"];
        return new MaintenanceView(
            common,
            heads.Of(seen, title, title, path, isIndexed: false),
            title,
            Marked(MaintainedSite.WindowMark, words["maintenance_open_end"]),
            Marked(MaintainedSite.TextMark, words["maintenance_text"]),
            ContactViews.Of(seen, programmes, words));
    }

    private static Html Marked(string mark, string usual) =>
        new(mark + WebUtility.HtmlEncode(usual) + MaintainedSite.EndMark);
}
