using System.Collections.Concurrent;
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
    private readonly Dictionary<NoticeId, Notice> _notices;
    private readonly CancellationToken _stop;

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
        _stop = stop;
        _notices = site.Notices.ToDictionary(notice => notice.Id);
        _words = words;
        _templates = templates;
        _routes = new Routes(site.Configuration);
        _renderer = new PageRenderer(templates, time, findings, stop);
        _script = PageScript.Landing();
        _heads = new PageHeads(site, _routes, words);
        _common = SiteViews.Of(site, _routes, templates.Text("css/site.css") ?? "", _script);
        var today = JapaneseDay.Today(time);
        _landings = new LandingPages(site, _routes, _heads, _common, new PlaceLists(_renderer), today);
        _abouts = new AboutPages(site, _routes, _heads, _common, words, today);
        _maintenance = new MaintenancePages(site, _routes, _heads, _common, words, today);
    }

    /// <summary>
    /// What lies beside a release, so that a maintenance can begin without a build, and for servers.
    /// </summary>
    public ImmutableArray<Page> Beside()
    {
        var pages = ImmutableArray.CreateBuilder<Page>();
        foreach (var (file, view) in _maintenance.All())
            _renderer.Render("maintenance.html", file, view, page => pages.Add(Copied(page)));
        _renderer.TellFaults();
        return [.. pages, MaintenanceFiles.MapOf(_site), .. ServerHeaders.Beside(_site, _common)];
    }

    /// <summary>
    /// Draws every page, many at a time; what could not be drawn is among the findings, and so are links that lead
    /// nowhere.
    /// </summary>
    /// <param name="take">
    /// Gets each page once, from several threads and in no order; its bytes are there only until it returns.
    /// </param>
    public void Draw(Action<Page> take)
    {
        var links = new LinkCheck(_site, _routes, _findings);
        var options = new ParallelOptions { CancellationToken = _stop };
        Parallel.ForEach(Drawings(), options, draw => draw(page =>
        {
            links.Read(page);
            take(page);
        }));
        _renderer.TellFaults();
        // A page that could not be drawn would make broken links of all that lead to it.
        if (!_findings.AnyErrors)
            links.Follow();
    }

    /// <returns>All pages at once, in a fixed order.</returns>
    public ImmutableArray<Page> DrawAll()
    {
        var pages = new ConcurrentBag<Page>();
        Draw(page => pages.Add(Copied(page)));
        return [.. pages.OrderBy(page => page.Path, StringComparer.Ordinal)];
    }

    private static Page Copied(Page page) => page with { Utf8 = page.Utf8.ToArray() };

    private IEnumerable<Action<Action<Page>>> Drawings() =>
    [
        .. Fixed().Select<Page, Action<Action<Page>>>(page => take => take(page)),
        .. _site.Pictures.SelectMany(picture => picture.Variants).Select(Media),
        Drawn("home.html", _routes.Home, Home),
        .. _site.Programmes.SelectMany(ProgrammePages),
        .. _site.Notices.SelectMany(NoticePages),
        .. _site.Codes.Select(CodePage),
        .. _abouts.All().Select(about => Drawn(about.Template, about.Path, about.View)),
        take => _renderer.Render("404.html", "404.html", _abouts.NotFound(), take),
    ];

    private IEnumerable<Page> Fixed() =>
    [
        _script,
        new Page("icon.svg", Encoding.UTF8.GetBytes(_templates.Text("icon.svg") ?? "")),
        .. SiteFiles.Of(_site, _routes, _common),
    ];

    private IEnumerable<Action<Action<Page>>> ProgrammePages(Programme programme) =>
        from language in Languages(programme.Words.Keys)
        select Drawn(
            Landing, _routes.Of(programme.Id, language), () => _landings.Of(programme, _words[language]));

    private IEnumerable<Action<Action<Page>>> NoticePages(Notice notice) =>
        from language in Languages(notice.Words.Keys)
        select Drawn(Landing, _routes.Of(notice.Id, language), () => _landings.Of(notice, null, _words[language]));

    private Action<Action<Page>> CodePage(PrintedCode code)
    {
        var notice = _notices[code.Notice.Value];
        return Drawn(
            Landing,
            Routes.Of(code.Id.Value),
            () => _landings.Of(notice, code.Id.Value, _words[Language.Japanese]));
    }

    private Action<Action<Page>> Drawn(string template, string path, Func<object> view) =>
        take => _renderer.Render(template, _routes.FileOf(path), view(), take);

    private static Action<Action<Page>> Media(PictureVariant variant) =>
        take => take(new Page(PictureFiles.FileOf(variant), variant.Bytes));

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
