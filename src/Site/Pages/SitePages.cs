using System.Collections.Immutable;
using System.Text;
using Annai.Calendar;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Pages.Checking;
using Annai.Pages.Maintaining;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>All pages of a site, as they stand on a day.</summary>
public sealed class SitePages
{
    private const string Landing = "landing.html";

    private readonly Site _site;
    private readonly Findings _findings;
    private readonly TemplateSet _templates;
    private readonly WordSets _words;
    private readonly Routes _routes;
    private readonly PageRenderer _renderer;
    private readonly LandingPages _landings;
    private readonly AboutPages _abouts;
    private readonly MaintenancePages _maintenance;
    private readonly PageHeads _heads;
    private readonly SiteView _common;
    private readonly Page _script;

    public SitePages(
        Site site,
        TemplateSet templates,
        WordSets words,
        TimeProvider time,
        Findings findings,
        CancellationToken stop = default)
    {
        _site = site;
        _findings = findings;
        _words = words;
        _templates = templates;
        _routes = new Routes(site.Configuration);
        _renderer = new PageRenderer(templates, time, findings, stop);
        _script = PageScript.Landing();
        _heads = new PageHeads(site, _routes, words);
        _common = SiteViews.Of(site, _routes, templates.Text("css/site.css") ?? "", _script);
        var today = JapaneseDay.Today(time);
        _landings = new LandingPages(site, _routes, _heads, _common, today);
        _abouts = new AboutPages(site, _routes, _heads, _common, words, today);
        _maintenance = new MaintenancePages(site, _routes, _heads, _common, words, today);
    }

    /// <summary>
    /// What <see cref="Render"/> drew to lie beside a release, so that a maintenance can begin without a build.
    /// </summary>
    public ImmutableArray<Page> Beside { get; private set; } = [];

    /// <returns>Every page that could be rendered, in a fixed order; what could not is among the findings.</returns>
    public ImmutableArray<Page> Render()
    {
        ImmutableArray<Page> pages = [.. All().OfType<Page>().OrderBy(page => page.Path, StringComparer.Ordinal)];
        var shells = _maintenance.All().Select(shell => _renderer.Render("maintenance.html", shell.File, shell.View));
        Beside =
        [
            .. shells.OfType<Page>(), MaintenanceFiles.MapOf(_site), .. ServerHeaders.Beside(_site, _common),
        ];
        _renderer.TellFaults();
        // A page that could not be drawn would make broken links of all that lead to it.
        if (!_findings.AnyErrors)
            new LinkCheck(_site, _routes, _findings).Check(pages);
        return pages;
    }

    private IEnumerable<Page?> All() =>
    [
        _script,
        new Page("icon.svg", Encoding.UTF8.GetBytes(_templates.Text("icon.svg") ?? "")),
        .. _site.Pictures.SelectMany(picture => picture.Variants).Select(Media),
        Draw("home.html", _routes.Home, Home()),
        .. _site.Programmes.SelectMany(ProgrammePages),
        .. _site.Notices.SelectMany(NoticePages),
        .. _site.Codes.Select(CodePage),
        .. _abouts.All().Select(about => Draw(about.Template, about.Path, about.View)),
        _renderer.Render("404.html", "404.html", _abouts.NotFound()),
        .. SiteFiles.Of(_site, _routes, _common),
    ];

    private IEnumerable<Page?> ProgrammePages(Programme programme) =>
        from language in Languages(programme.Words.Keys)
        select Draw(Landing, _routes.Of(programme.Id, language), _landings.Of(programme, _words[language]));

    private IEnumerable<Page?> NoticePages(Notice notice) =>
        from language in Languages(notice.Words.Keys)
        select Draw(Landing, _routes.Of(notice.Id, language), _landings.Of(notice, null, _words[language]));

    private Page? CodePage(PrintedCode code)
    {
        var notice = _site.Notices.Single(notice => notice.Id == code.Notice.Value);
        var view = _landings.Of(notice, code.Id.Value, _words[Language.Japanese]);
        return Draw(Landing, Routes.Of(code.Id.Value), view);
    }

    private Page? Draw(string template, string path, object view) =>
        _renderer.Render(template, _routes.FileOf(path), view);

    private static Page Media(PictureVariant variant) => new(PictureFiles.FileOf(variant), variant.Bytes.ToArray());

    // In the order of the configuration, whatever order a dictionary has.
    private IEnumerable<Language> Languages(IEnumerable<Language> known) =>
        _site.Configuration.Languages.Intersect(known);

    private HomeView Home()
    {
        var words = _words[Language.Japanese];
        var city = _site.Configuration.CommissionedBy.City.Value;
        var title = words.Filled("home_title", ("city", city));
        var summary = words.Filled("home_summary", ("city", city));
        return new HomeView(
            _common,
            _heads.Of(title, summary, _routes.Home, isIndexed: true),
            [.. _site.Programmes.Select(programme => _landings.Link(programme, words))]);
    }
}
