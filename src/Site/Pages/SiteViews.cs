using Annai.Content;
using Annai.Events.Forgetting;
using Annai.Pages.Finder;
using Annai.Pages.Mapping;
using Annai.Pages.Typing;
using Annai.Pages.Views;
using Annai.Templates;

namespace Annai.Pages;

/// <summary>What every page says of whose it is, and what it may load.</summary>
internal static class SiteViews
{
    private const string PagePolicy =
        "connect-src 'self'; font-src 'none'; object-src 'none'; form-action 'self'; base-uri 'none'";

    public static SiteView Of(Site site, Routes routes, string css, StyleFiles files, PageScripts scripts)
    {
        var find = FilterCss.Of(site);
        return new SiteView
        {
            City = site.Configuration.CommissionedBy.City.Value,
            Section = site.Configuration.CommissionedBy.Section.Value,
            OperatorName = site.Configuration.Operator.Name.Value,
            OfficialPage = site.Configuration.OfficialPage.Value.AbsoluteUri,
            OfficialHost = site.Configuration.OfficialPage.Value.IdnHost,
            Home = routes.Home,
            Tenant = site.Configuration.Tenant.Value.Value,
            Css = new Html(css),
            PrintCss = site.Configuration.BasePath + files.Print.Path,
            ScriptCss = site.Configuration.BasePath + files.Script.Path,
            FindCss = new Html(find),
            PagePolicy = PagePolicy,
            HeaderPolicy = string.Join("; ",
                "default-src 'none'",
                ContentPolicy.OfScripts([.. scripts.All, CodePages.Script]),
                ContentPolicy.OfStyles(css, find),
                "img-src 'self'",
                "frame-src 'self'",
                PagePolicy,
                "frame-ancestors 'none'"),
            Map = MapPages.AskedBy(site.Configuration.Maps),
            EventMonths = Retention.EventMonths,
            TallyYears = site.Configuration.Visits.KeepTalliesYears,
            MapFrame = site.Configuration.BasePath + MapAssets.Frame.Path,
        };
    }
}
