using Annai.Content;
using Annai.Pages.Finder;
using Annai.Pages.Maintaining;
using Annai.Pages.Mapping;
using Annai.Pages.Records;
using Annai.Pages.Surveys;
using Annai.Pages.Typing;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>Every page that a site has, each with what draws it.</summary>
internal sealed class PageList(
    Site site,
    Routes routes,
    PageHeads heads,
    SiteView common,
    PlaceLists lists,
    SurveyForms surveys,
    MapAssets assets,
    StyleFiles styles)
{
    private const string Landing = "landing.html";

    private readonly LandingPages _landings = new(routes, heads, common, lists, surveys);
    private readonly PlacesPages _places = new(routes, heads, common, lists);
    private readonly AboutPages _abouts = new(site, routes, heads, common);
    private readonly CodePages _typed = new(site, routes, heads, common, styles);
    private readonly MapPages _maps = new(site, routes, heads, common, assets);
    private readonly MaintenancePages _maintenance = new(site, routes, heads, common);
    private readonly SurveyPages _surveys = new(site, routes, heads, common);

    public IEnumerable<PagePlan> All() =>
    [
        new PagePlan("home.html", routes.FileOf(routes.Home), Home),
        .. site.Programmes.SelectMany(Pages),
        .. site.Notices.SelectMany(Pages),
        .. site.Codes.Select(code => Of(code.Id.Value)),
        .. _abouts.All(),
        .. _maps.All(),
        .. _typed.All(),
        new PagePlan("404.html", "404.html", seen => _abouts.NotFound(seen, _typed.Field(seen))),
    ];

    /// <summary>Those that lie beside a release.</summary>
    public IEnumerable<PagePlan> Beside() => [.. _maintenance.All(), .. _surveys.All(Surveys())];

    /// <summary>The surveys that pages ask, each in the languages of these pages.</summary>
    public IEnumerable<(SurveyId Survey, Language Language)> Surveys() =>
    [
        .. (from programme in site.Programmes
            where programme.Survey is not null
            from language in LanguagesOf(programme)
            select (programme.Survey!.Value.Value, language)).Distinct(),
    ];

    private IEnumerable<PagePlan> Pages(Programme programme) => Languages(programme.Words.Keys).SelectMany(language =>
        new[] { Of(routes.Of(programme.Id, language), seen => _landings.Of(seen, programme.Id, language)) }
            .Concat(PlacePages(programme, language)));

    // By area, since not every browser narrows a list down, and in large type.
    private IEnumerable<PagePlan> PlacePages(Programme programme, Language language)
    {
        foreach (var area in AreasOf(site, programme))
            yield return new PagePlan(
                "area.html",
                routes.FileOf(routes.Of(programme.Id, language, area)),
                seen => _places.Of(seen, programme.Id, language, area));
        if (site.PlacesOf(programme).Any(place => !place.IsPaused))
            yield return new PagePlan(
                "list.html",
                routes.FileOf(routes.ListOf(programme.Id, language)),
                seen => _places.OfList(seen, programme.Id, language));
    }

    private IEnumerable<PagePlan> Pages(Notice notice) => Languages(notice.Words.Keys).Select(language =>
        Of(routes.Of(notice.Id, language), seen => _landings.Of(seen, notice.Id, language)));

    /// <summary>The areas in which a place of the programme lies, in the order of its places.</summary>
    public static IEnumerable<AreaId> AreasOf(Site site, Programme programme) =>
        site.PlacesOf(programme)
            .Where(place => !place.IsPaused)
            .Select(place => place.Area?.Value)
            .OfType<AreaId>()
            .Distinct();

    private PagePlan Of(CodeId code) => Of(Routes.Of(code), seen => _landings.Of(seen, code));

    private PagePlan Of(string path, Func<SeenSite, LandingView> view) => new(Landing, routes.FileOf(path), view);

    /// <summary>The languages in which a page shows the programme's places: its own, or one of a notice.</summary>
    public IEnumerable<Language> LanguagesOf(Programme programme) => Languages(programme.Words.Keys.Concat(site.Notices
        .Where(notice => notice.Programme.Value == programme.Id)
        .SelectMany(notice => notice.Words.Keys)));

    // In the order of the configuration, whatever order a dictionary has.
    private IEnumerable<Language> Languages(IEnumerable<Language> known) =>
        site.Configuration.Languages.Intersect(known);

    private HomeView Home(SeenSite seen)
    {
        var words = seen.Words(Language.Japanese);
        var city = site.Configuration.CommissionedBy.City.Value;
        var title = words.Filled("home_title", ("city", city));
        var summary = words.Filled("home_summary", ("city", city));
        return new HomeView(
            common,
            heads.Of(seen, title, summary, routes.Home, isIndexed: true),
            [.. seen.Programmes.Select(programme => _landings.Link(seen, programme, words))]);
    }
}
