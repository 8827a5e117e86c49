using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Annai.Calendar;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Pages.Views;
using Annai.Templates;

namespace Annai.Pages;

/// <summary>All pages of a site, as they stand on a day.</summary>
public sealed class SitePages
{
    private const string Landing = "landing.html";

    private readonly Site _site;
    private readonly Routes _routes;
    private readonly PageRenderer _renderer;
    private readonly LandingPages _landings;
    private readonly SiteView _common;
    private readonly Page _script;

    public SitePages(
        Site site,
        TemplateSet templates,
        TimeProvider time,
        Findings findings,
        CancellationToken stop = default)
    {
        _site = site;
        _routes = new Routes(site.Configuration);
        _renderer = new PageRenderer(templates, time, findings, stop);
        _script = Script();
        _common = Common(templates.Text("css/site.css") ?? "");
        _landings = new LandingPages(site, _routes, _common, JapaneseDay.Today(time));
    }

    /// <returns>Every page that could be rendered, in a fixed order; what could not is among the findings.</returns>
    public ImmutableArray<Page> Render()
    {
        ImmutableArray<Page> pages = [.. All().OfType<Page>().OrderBy(page => page.Path, StringComparer.Ordinal)];
        _renderer.TellFaults();
        return pages;
    }

    private IEnumerable<Page?> All()
    {
        yield return _script;
        yield return _renderer.Render("home.html", _routes.FileOf(_routes.Home), Home());
        foreach (var programme in _site.Programmes)
            yield return _renderer.Render(Landing, _routes.FileOf(_routes.Of(programme.Id)), _landings.Of(programme));
        foreach (var notice in _site.Notices)
            yield return _renderer.Render(Landing, _routes.FileOf(_routes.Of(notice.Id)), _landings.Of(notice, null));
        foreach (var code in _site.Codes)
        {
            var file = _routes.FileOf(Routes.Of(code.Id.Value));
            yield return _renderer.Render(Landing, file, _landings.Of(NoticeOf(code), code.Id.Value));
        }
    }

    private Notice NoticeOf(PrintedCode code) => _site.Notices.Single(notice => notice.Id == code.Notice.Value);

    private HomeView Home() => new(
        _common,
        [.. _site.Programmes.Select(programme =>
            new ProgrammeLink(programme.Title.Value, programme.Summary.Value, _routes.Of(programme.Id)))]);

    private SiteView Common(string css) => new()
    {
        City = _site.Configuration.CommissionedBy.City.Value,
        Section = _site.Configuration.CommissionedBy.Section.Value,
        OperatorName = _site.Configuration.Operator.Name.Value,
        OfficialPage = _site.Configuration.OfficialPage.Value.AbsoluteUri,
        OfficialHost = _site.Configuration.OfficialPage.Value.IdnHost,
        Home = _routes.Home,
        Tenant = _site.Configuration.Tenant.Value,
        Css = new Html(css),
        Script = _site.Configuration.BasePath + _script.Path,
    };

    // The name holds the content's hash, so that a browser may keep it for ever.
    private static Page Script()
    {
        using var stream = typeof(SitePages).Assembly.GetManifestResourceStream("landing.js")
            ?? throw new InvalidOperationException("the landing page's script is not in this build");
        using var reader = new StreamReader(stream);
        var utf8 = Encoding.UTF8.GetBytes(reader.ReadToEnd());
        var hash = Convert.ToHexStringLower(SHA256.HashData(utf8))[..10];
        return new Page($"assets/landing.{hash}.js", utf8);
    }
}
