using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Annai.Calendar;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Pages.Checking;
using Annai.Pages.Drawing;
using Annai.Pages.Maintaining;
using Annai.Pages.Mapping;
using Annai.Pages.Records;
using Annai.Pages.Surveys;
using Annai.Pages.Typing;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>All pages of a site, as they stand on a day.</summary>
public sealed class SitePages
{
    private readonly Site _site;
    private readonly Findings _findings;
    private readonly TemplateSet _templates;
    private readonly WordSets _words;
    private readonly JapaneseDay _today;
    private readonly Routes _routes;
    private readonly PictureAlbum _pictures;
    private readonly PageRenderer _renderer;
    private readonly ProseRenderers _proseRenderers = new();
    private readonly PageList _list;
    private readonly PlaceLists _places;
    private readonly SurveyForms _surveys;
    private readonly SiteView _common;
    private readonly PageScripts _scripts;
    private readonly StyleFiles _styles;
    private readonly MapAssets _map;
    private readonly ConcurrentBag<PageRecord> _records = [];
    private readonly ConcurrentBag<PageRecord> _recordsBeside = [];
    private readonly Dictionary<string, PageRecord> _current = [];
    private readonly PageRecords? _before;
    private readonly TextPool _texts = new();
    private readonly Sources _sources;
    private readonly Func<string, byte[]?> _readBeside = _ => null;
    private readonly CancellationToken _stop;

    public SitePages(
        Site site,
        TemplateSet templates,
        WordSets words,
        TimeProvider time,
        Findings findings,
        Sources? sources = null,
        CancellationToken stop = default)
    {
        _site = site;
        _findings = findings;
        _stop = stop;
        _words = words;
        _templates = templates;
        _today = JapaneseDay.Today(time);
        _routes = new Routes(site.Configuration);
        _pictures = new PictureAlbum(site);
        _renderer = new PageRenderer(templates, time, findings, stop);
        _scripts = new PageScripts(site.Configuration, words);
        _styles = new StyleFiles(templates);
        _map = new MapAssets(site.Configuration, templates.Text(MapAssets.Css) ?? "");
        _common = SiteViews.Of(site, _routes, templates.Text(SeenSite.Css) ?? "", _styles, _scripts);
        var heads = new PageHeads(_routes, _scripts);
        _sources = sources ?? new Sources("", ImmutableDictionary<string, string>.Empty);
        _sources.Add(site, words);
        _places = new PlaceLists(heads, _renderer, Look);
        _surveys = new SurveyForms(heads, _renderer, Look);
        _list = new PageList(site, _routes, heads, _common, _places, _surveys, _map, _styles);
    }

    /// <summary>What looks sentences over when they are parsed; without it they have been looked over.</summary>
    public Proses? Proses { private get; init; }

    /// <summary>How many pages were drawn, those among them that lie beside the release.</summary>
    public int Drawn => _renderer.Drawn;

    /// <summary>What need not be drawn again.</summary>
    public EarlierPages? Earlier
    {
        init
        {
            if (value is null)
                return;
            _current = value.Records.Current(_sources, _today);
            _readBeside = value.ReadBeside;
            _before = value.Records;
        }
    }

    /// <summary>The page with the most bytes; of two that have as many, the first by name.</summary>
    public (string Path, int Length) Heaviest => _records
        .OrderByDescending(page => page.Length)
        .ThenBy(page => page.File, StringComparer.Ordinal)
        .Select(page => (page.File, page.Length))
        .FirstOrDefault(("", 0));

    /// <summary>The days for which all pages are right though nothing else changes, the last not among them.</summary>
    public (JapaneseDay From, JapaneseDay Until) Days
    {
        get
        {
            var pages = _records.Concat(_recordsBeside).ToList();
            return (pages.Max(page => page.From), pages.Min(page => page.Until));
        }
    }

    /// <summary>Whether a page could not be drawn so far; it is told once all pages are drawn.</summary>
    public bool AnyFaults => _renderer.AnyFaults;

    /// <summary>Whether a page of the release before is drawn no more.</summary>
    public bool AnyGone => _before?.Pages
        .Select(page => page.File)
        .Except(_records.Concat(_recordsBeside).Select(page => page.File), StringComparer.Ordinal)
        .Any() is true;

    /// <summary>What the next build wants to know, once all pages are drawn.</summary>
    public PageRecords Records => new(_sources, [.. _records, .. _recordsBeside]);

    /// <summary>
    /// What lies beside a release, so that a maintenance can begin without a build, and for servers.
    /// </summary>
    public ImmutableArray<Page> Beside()
    {
        var pages = ImmutableArray.CreateBuilder<Page>();
        foreach (var plan in _list.Beside())
            if (_current.TryGetValue(plan.File, out var record) && _readBeside(plan.File) is { } utf8)
            {
                _recordsBeside.Add(record);
                pages.Add(new Page(plan.File, utf8));
            }
            else
            {
                Draw(plan, _recordsBeside, (page, _) => pages.Add(Copied(page)));
            }

        return [.. pages, MaintenanceFiles.MapOf(_site), .. ServerHeaders.Beside(_site, _common)];
    }

    /// <summary>
    /// Draws every page, many at a time; what could not be drawn is among the findings, and so are links that lead
    /// nowhere.
    /// </summary>
    /// <param name="take">
    /// Gets each page once, from several threads and in no order; its bytes are there only until it returns.
    /// </param>
    /// <param name="keep">
    /// Takes over a page of a path and a length that would be drawn as it was, which `take` then never sees; false
    /// where it cannot.
    /// </param>
    public void Draw(Action<Page> take, Func<string, int, bool>? keep = null)
    {
        var links = new LinkCheck(_site, _routes, _findings);
        var options = new ParallelOptions { CancellationToken = _stop };
        foreach (var page in Fixed())
            Take(page, PageLinks.None);
        Parallel.ForEach(_list.All(), options, plan =>
        {
            if (_current.TryGetValue(plan.File, out var record) && keep?.Invoke(plan.File, record.Length) is true)
            {
                _records.Add(record);
                links.Add(record.File, record.Links);
            }
            else
            {
                Draw(plan, _records, Take);
            }
        });
        _renderer.TellFaults();
        // A page that could not be drawn would make broken links of all that lead to it.
        if (!_findings.AnyErrors)
            links.Follow();

        void Take(Page page, PageLinks ofPage)
        {
            links.Add(page.Path, ofPage);
            take(page);
        }
    }

    /// <returns>All pages at once, in a fixed order.</returns>
    public ImmutableArray<Page> DrawAll()
    {
        var pages = new ConcurrentBag<Page>();
        Draw(page => pages.Add(Copied(page)));
        return [.. pages.OrderBy(page => page.Path, StringComparer.Ordinal)];
    }

    private void Draw(PagePlan plan, ConcurrentBag<PageRecord> records, Action<Page, PageLinks> take)
    {
        var seen = Look();
        _renderer.Render(plan, seen, page =>
        {
            var links = _texts.Of(PageLinks.Of(page));
            records.Add(new PageRecord(
                page.Path, page.Utf8.Length, seen.Today.From, seen.Today.Until, _texts.Of(seen.Seen), links));
            take(page, links);
        });
    }

    private SeenSite Look() => new(_site, _words, _pictures, Proses, _proseRenderers, _today);

    private static Page Copied(Page page) => page with { Utf8 = page.Utf8.ToArray() };

    // Two lists of the same places are one file.
    private IEnumerable<Page> DataOfPlaces() => (
        from programme in _site.Programmes
        where _site.PlacesOf(programme).Any(place => !place.IsPaused)
        from language in _list.LanguagesOf(programme)
        select _places.DataOf(programme.Id, language)).DistinctBy(page => page.Path);

    private IEnumerable<Page> Fixed() =>
    [
        .. _scripts.All,
        .. _site.Codes.IsEmpty ? Array.Empty<Page>() : [CodePages.Script, _styles.Typed],
        _styles.Print,
        _styles.Script,
        .. DataOfPlaces(),
        .. _list.Surveys().Select(one => _surveys.Of(one.Survey, one.Language)).DistinctBy(page => page.Path),
        .. _map.Files,
        new Page("icon.svg", Encoding.UTF8.GetBytes(_templates.Text("icon.svg") ?? "")),
        .. SiteFiles.Of(_site, _routes, _common),
        .. _site.Pictures.SelectMany(picture => picture.Variants)
            .Select(variant => new Page(PictureFiles.FileOf(variant), variant.Bytes)),
    ];
}
