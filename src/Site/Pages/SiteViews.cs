using System.Security.Cryptography;
using System.Text;
using Annai.Content;
using Annai.Pages.Finder;
using Annai.Pages.Mapping;
using Annai.Pages.Views;
using Annai.Templates;

namespace Annai.Pages;

/// <summary>What every page says of whose it is, and what it may load.</summary>
internal static class SiteViews
{
    private const string PagePolicy =
        "connect-src 'self'; font-src 'none'; object-src 'none'; form-action 'self'; base-uri 'none'";

    public static SiteView Of(Site site, Routes routes, string css, Page script)
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
            FindCss = new Html(find),
            ScriptPolicy = ScriptPolicy(script),
            PagePolicy = PagePolicy,
            HeaderPolicy = $"default-src 'none'; {ScriptPolicy(script)}; style-src {Style(css)} {Style(find)}; "
                + $"img-src 'self'; frame-src 'self'; {PagePolicy}; frame-ancestors 'none'",
            Map = MapPages.AskedBy(site.Configuration.Maps),
            Script = site.Configuration.BasePath + script.Path,
            ScriptIntegrity = Hash(script.Utf8.Span),
        };
    }

    // The script of our own host by its hash, and the beacon to our own host.
    private static string ScriptPolicy(Page script) => $"script-src 'self' '{Hash(script.Utf8.Span)}'";

    private static string Style(string css) => $"'{Hash(Encoding.UTF8.GetBytes(css))}'";

    private static string Hash(ReadOnlySpan<byte> bytes) => "sha256-" + Convert.ToBase64String(SHA256.HashData(bytes));
}
