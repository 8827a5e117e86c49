using System.Security.Cryptography;
using System.Text;
using Annai.Content;
using Annai.Pages.Views;
using Annai.Templates;

namespace Annai.Pages;

/// <summary>What every page says of whose it is, and what it may load.</summary>
internal static class SiteViews
{
    public static SiteView Of(Site site, Routes routes, string css, Page script) => new()
    {
        City = site.Configuration.CommissionedBy.City.Value,
        Section = site.Configuration.CommissionedBy.Section.Value,
        OperatorName = site.Configuration.Operator.Name.Value,
        OfficialPage = site.Configuration.OfficialPage.Value.AbsoluteUri,
        OfficialHost = site.Configuration.OfficialPage.Value.IdnHost,
        Home = routes.Home,
        Tenant = site.Configuration.Tenant.Value,
        Css = new Html(css),
        SecurityPolicy = Policy(css),
        Script = site.Configuration.BasePath + script.Path,
    };

    // Nothing but what the page itself brings: its one style by hash; script, pictures and beacon of its own host.
    private static string Policy(string css)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)));
        return $"default-src 'none'; style-src 'sha256-{hash}'; script-src 'self'; img-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'";
    }
}
