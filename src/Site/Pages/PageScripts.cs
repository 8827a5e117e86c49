using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Annai.Content;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>
/// The script that landing pages load, once in each language: what it says is in it, so that no page has to carry words
/// which only a running script uses.
/// </summary>
internal sealed class PageScripts
{
    private const string Prefix = "script_";

    // What it says of days it says as the page does.
    private static readonly ImmutableArray<string> OfCalendar =
        ["calendar_weekdays", "calendar_months", "calendar_date"];

    /// <summary>What searches for words: it comes with the data of a list, as the list comes near.</summary>
    public static Page Search { get; } = Bundle.File("search.js");

    private readonly ImmutableDictionary<Language, Page> _files;

    private readonly ImmutableDictionary<Language, ScriptView> _views;

    public PageScripts(SiteConfiguration configuration, WordSets words)
    {
        var bundle = Bundle.Text("landing.js");
        _files = configuration.Languages.ToImmutableDictionary(language => language, one => Of(words[one], bundle));
        _views = _files.ToImmutableDictionary(file => file.Key, file => new ScriptView(
            configuration.BasePath + file.Value.Path,
            ContentPolicy.Hash(file.Value.Utf8.Span),
            ContentPolicy.OfScripts(file.Value)));
    }

    public ScriptView ViewOf(Language language) => _views[language];

    /// <summary>Each script once, in a fixed order.</summary>
    public IEnumerable<Page> All =>
        _files.Values.Append(Search).DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal);

    private static Page Of(WordSet words, string bundle) => Page.Hashed(
        "assets/landing", ".js", Encoding.UTF8.GetBytes($"var annaiWords={Said(words)};\n{bundle}"));

    private static string Said(WordSet words)
    {
        using var said = new MemoryStream();
        using (var json = new Utf8JsonWriter(said, PlainJson.Options))
        {
            json.WriteStartObject();
            foreach (var name in words.All.Keys.Where(IsSaid).Order(StringComparer.Ordinal))
                json.WriteString(name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..], words[name]);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(said.GetBuffer(), 0, (int)said.Length);
    }

    private static bool IsSaid(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) || OfCalendar.Contains(name);
}
