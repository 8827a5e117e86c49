using Annai.Content;
using Annai.Content.Reading;

namespace Annai.Pages.Records;

/// <summary>
/// All that pages are drawn from, each thing under a name: a file with its translations by their hashes, a word as
/// it is. Where everything that a page looked at is the same, the page is the same.
/// </summary>
public sealed class Sources
{
    /// <summary>The Annai that draws, and what it draws on every page.</summary>
    internal const string Annai = "annai";

    internal const string Programmes = "programmes";
    internal const string Cards = "cards";
    internal const string Codes = "codes";

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <param name="makers">Which Annai this is.</param>
    /// <param name="files">A hash of each file of a site by its path.</param>
    public Sources(string makers, IReadOnlyDictionary<string, string> files)
    {
        _values[Annai] = makers;
        var together = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (path, hash) in files)
        {
            var name = NameOf(path);
            // A language or a width says which of several it is.
            var own = path.LastIndexOf('.') == name.Length ? hash : $"{path[name.Length..]} {hash}";
            if (_values.TryAdd(name, own))
                continue;
            if (!together.TryGetValue(name, out var several))
                together[name] = several = new SortedSet<string>([_values[name]], StringComparer.Ordinal);
            several.Add(own);
        }

        foreach (var (name, several) in together)
            _values[name] = string.Join('\n', several);
    }

    /// <summary>What it is now, or nothing where there is none.</summary>
    internal string this[string name] => _values.GetValueOrDefault(name, "");

    /// <summary>What a list of cards shows of one.</summary>
    internal static string CardOf(Notice notice, Programme programme) => string.Join(
        '\t',
        notice.Id,
        notice.Colour.Value,
        notice.Japanese.CardName.Value,
        notice.Japanese.Title.Value,
        programme.Japanese.Title.Value);

    internal static string Of(CodeId code) => $"code {code}";

    internal static string Of(LabelId label) => $"label {label}";

    internal static string Of(PlaceId place) => $"place {place}";

    internal static string NameOf(Language language) => $"name of {language}";

    internal static string Of(WordSet words) => $"{WordsReader.Folder}/{words.Language}";

    internal static string OfTemplate(string name) => $"{TemplateSet.Folder}/{name}";

    internal static string OfPicture(string name) => $"content/media/{name}";

    /// <summary>Adds what is smaller than a file, so that a page need not change with all of the file.</summary>
    internal void Add(Site site, WordSets words)
    {
        _values[Programmes] = string.Join('\n', site.Programmes.Select(programme => programme.Id));
        _values[Cards] = string.Join('\n', site.Notices.Select(notice => CardOf(notice, site.ProgrammeOf(notice))));
        _values[Codes] = site.Codes.IsEmpty ? "none" : "some";
        foreach (var code in site.Codes)
            _values[Of(code.Id.Value)] = code.Notice.Value.Value;
        foreach (var label in site.LabelGroups.SelectMany(group => group.Labels))
            _values[Of(label.Id.Value)] = string.Join('\n', label.Brief.Languages
                .OrderBy(brief => brief.Key.Tag, StringComparer.Ordinal)
                .Select(brief => $"{brief.Key} {brief.Value.Value}"));
        foreach (var language in site.Configuration.Languages)
            _values[NameOf(language)] = words[language]["language"];
        foreach (var occasion in site.OccasionSets.SelectMany(set => set.Occasions))
            _values[Of(occasion.Place.Value)] = OccasionPlace.Of(site.PlaceOf(occasion)).ToString();
    }

    // `kenshin-b.md` with `kenshin-b.en.md`, and a picture in its widths. Of templates each stands alone.
    private static string NameOf(string path)
    {
        if (!path.StartsWith("content/", StringComparison.Ordinal))
            return path;
        var name = path.LastIndexOf('/') + 1;
        var end = path.IndexOf('.', name) is var dot and >= 0 ? dot : path.Length;
        return path.StartsWith("content/media/", StringComparison.Ordinal) && PictureName.OfFile(path) is { } picture
            ? OfPicture(picture)
            : path[..end];
    }
}
