using System.Text.RegularExpressions;

namespace Annai.Tests.App.Incremental;

/// <summary>
/// Which files are drawn for a city by templates, told from what its authors wrote: those of its site, and the
/// stand-ins and surveys beside it.
/// </summary>
internal sealed partial class CityPages(TempSite site)
{
    public const string Home = "index.html";
    public const string NotFound = "404.html";

    /// <summary>Where a code is typed, or a card chosen.</summary>
    public const string Typed = "Q/index.html";

    private static readonly string[] Generated = ["privacy", "accessibility"];

    public IEnumerable<string> All =>
        [.. Landings, .. Lists, Home, NotFound, Typed, .. Abouts, .. Maps, .. StandIns, .. Surveys];

    /// <summary>The map, in each language of the site.</summary>
    public IEnumerable<string> Maps =>
        from tag in Languages().Match(site.Read("site.config.json")).Groups[1].Value.Split(", ")
        select MapIn(tag.Trim('"'));

    /// <summary>The pages of all programmes, with their notices and codes.</summary>
    public IEnumerable<string> Landings => Ids("programmes").SelectMany(id => OfProgramme(id).Except(ListsOf(id)));

    /// <summary>The pages of nothing but places, which stand in the frame of ordinary pages.</summary>
    public IEnumerable<string> Lists => Ids("programmes").SelectMany(ListsOf);

    public IEnumerable<string> Abouts => Ids("pages").Union(Generated).Select(About);

    /// <summary>The pages that wait for a maintenance: the city's, and one for each programme.</summary>
    public IEnumerable<string> StandIns =>
        Ids("programmes").Select(id => $"maintenance/programmes/{id}.html").Prepend("maintenance/city.html");

    /// <summary>The pages of surveys that the collector shows, in the languages of those that ask them.</summary>
    public IEnumerable<string> Surveys => (
        from programme in Ids("programmes")
        let survey = Survey().Match(site.Read($"content/programmes/{programme}.md")).Groups[1].Value
        where survey != ""
        from language in Translations("programmes", programme).Concat(
            Ids("notices").Where(notice => IsOf(notice, programme)).SelectMany(id => Translations("notices", id)))
        select SurveyIn(survey, language == "" ? "ja" : language.TrimEnd('/'))).Distinct();

    /// <summary>The pages of surveys, and those that ask them.</summary>
    public IEnumerable<string> Asking =>
    [
        .. Surveys,
        .. Ids("programmes")
            .Where(id => Survey().IsMatch(site.Read($"content/programmes/{id}.md")))
            .SelectMany(id => OfProgramme(id).Except(ListsOf(id))),
    ];

    public static string SurveyIn(string survey, string language) => $"collector/surveys/{survey}.{language}.html";

    /// <summary>The pages that name whom to call of all programmes.</summary>
    public IEnumerable<string> Contacts => [NotFound, .. Generated.Select(About), .. StandIns];

    public static string About(string id) => $"about/{id}/index.html";

    public static string MapIn(string language) =>
        language == "ja" ? "map/index.html" : $"map/{language}/index.html";

    public static string OfCode(string code) => $"Q/{code}/index.html";

    /// <summary>A programme's own pages, and those of its notices and codes.</summary>
    public IEnumerable<string> OfProgramme(string id) =>
    [
        .. Translations("programmes", id).Select(language => $"p/{id}/{language}index.html"),
        .. ListsOf(id),
        .. Ids("notices").Where(notice => IsOf(notice, id)).SelectMany(OfNotice),
    ];

    /// <summary>A notice's pages in each of its languages, and those of its codes.</summary>
    public IEnumerable<string> OfNotice(string id) =>
    [
        .. Translations("notices", id).Select(language => $"n/{id}/{language}index.html"),
        .. Lines("content/codes.csv").Where(code => code[1] == id).Select(code => OfCode(code[0])),
    ];

    /// <summary>The pages in a language; whatever is no programme's and no notice's is in Japanese.</summary>
    public IEnumerable<string> In(string language) =>
        All.Where(page => page.Contains($"/{language}/", StringComparison.Ordinal) || IsSurveyIn(page, language));

    /// <summary>The pages in Japanese.</summary>
    public IEnumerable<string> InJapanese => All.Except(In("en")).Except(In("ja-x-easy"));

    /// <summary>The pages that offer themselves in a language, or are in it.</summary>
    public IEnumerable<string> LinkedTo(string language) =>
    [
        .. Translated("programmes", language).SelectMany(id => OfProgramme(id).Where(page => page[0] == 'p')),
        .. Translated("notices", language).SelectMany(OfNotice),
        MapIn(language),
        .. Surveys.Where(page => IsSurveyIn(page, language)),
    ];

    private static bool IsSurveyIn(string page, string language) =>
        page.EndsWith($".{language}.html", StringComparison.Ordinal);

    /// <summary>A programme's pages of nothing but places: all of them, and those of each area.</summary>
    public IEnumerable<string> ListsOf(string id)
    {
        var sets = PlaceSets().Match(site.Read($"content/programmes/{id}.md")).Groups[1].Value;
        var places = sets.Split(", ", StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(set => Places($"content/places/{set}.csv"))
            .Where(place => place.Status is not "休止")
            .ToList();
        var areas = places.Select(place => place.Area).Where(area => area.Length > 0).Distinct();
        return
            from language in Translations("programmes", id)
            from page in areas.Select(area => $"area/{area}").Append("list").Take(places.Count > 0 ? int.MaxValue : 0)
            select $"p/{id}/{language}{page}/index.html";
    }

    private IEnumerable<(string Area, string Status)> Places(string path)
    {
        var columns = site.Read(path).Split('\n')[0].Split(',').ToList();
        string Cell(string[] row, string name) => columns.IndexOf(name) is >= 0 and var at ? row[at] : "";
        return Lines(path).Select(row => (Cell(row, "area"), Cell(row, "status")));
    }

    [GeneratedRegex(@"""languages"": \[(.*)\]")]
    private static partial Regex Languages();

    [GeneratedRegex(@"\nplaces: \[(.*)\]")]
    private static partial Regex PlaceSets();

    [GeneratedRegex(@"\nsurvey: (.*)")]
    private static partial Regex Survey();

    private IEnumerable<string> Ids(string kind) => Names(kind).Select(name => name.Split('.')[0]).Distinct();

    private IEnumerable<string> Translated(string kind, string language) =>
        Ids(kind).Where(id => Translations(kind, id).Contains($"{language}/"));

    // Japanese stands at the address itself.
    private IEnumerable<string> Translations(string kind, string id) =>
        from name in Names(kind)
        let parts = name.Split('.')
        where parts[0] == id
        select parts.Length == 3 ? $"{parts[1]}/" : "";

    private bool IsOf(string notice, string programme) =>
        site.Read($"content/notices/{notice}.md").Contains($"programme: {programme}\n", StringComparison.Ordinal);

    private IEnumerable<string[]> Lines(string path) =>
        site.Read(path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','));

    private List<string> Names(string kind) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(site.Folder, "content", kind), "*.md")
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal),
    ];
}
