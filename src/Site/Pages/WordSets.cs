using System.Collections.Immutable;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;

namespace Annai.Pages;

/// <summary>
/// The words of a site in each of its languages; what it does not say itself comes from what it shares with others, or
/// from Annai.
/// </summary>
public sealed class WordSets
{
    // Each is read once, however many sites want it.
    private static readonly ImmutableDictionary<string, Lazy<ImmutableDictionary<string, string>>> Embedded =
        typeof(WordSets).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"{WordsReader.Folder}/", StringComparison.Ordinal))
            .ToImmutableDictionary(
                name => name,
                name => new Lazy<ImmutableDictionary<string, string>>(() => ReadBuiltIn(name)),
                StringComparer.Ordinal);

    private readonly ImmutableDictionary<Language, WordSet> _sets;

    private WordSets(ImmutableDictionary<Language, WordSet> sets) => _sets = sets;

    public WordSet this[Language language] => _sets[language];

    /// <param name="siteFolder">The site's folder.</param>
    /// <param name="languages">The languages of its pages.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <param name="shared">The folder whose words it shares with others, or null.</param>
    public static WordSets Read(
        string siteFolder,
        ImmutableArray<Language> languages,
        Findings findings,
        string? shared = null)
    {
        var japanese = BuiltIn(Language.Japanese)!;
        ImmutableArray<string> keys = [.. japanese.Keys.Order(StringComparer.Ordinal)];
        var sets = ImmutableDictionary.CreateBuilder<Language, WordSet>();
        foreach (var language in languages)
        {
            var own = shared is null
                ? Own(siteFolder, PathOf(language), japanese, findings)
                : Own(siteFolder, Path.Combine(shared, PathOf(language)), japanese, findings)
                    .SetItems(Own(siteFolder, PathOf(language), japanese, findings));
            var known = BuiltIn(language) ?? ImmutableDictionary<string, string>.Empty;
            TellMissing(language, keys.Where(key => !own.ContainsKey(key) && !known.ContainsKey(key)), findings);
            sets[language] = new WordSet(language, japanese.SetItems(known).SetItems(own));
        }

        return new WordSets(sets.ToImmutable());
    }

    private static ImmutableDictionary<string, string> Own(
        string siteFolder,
        string path,
        ImmutableDictionary<string, string> japanese,
        Findings findings) =>
        File.Exists(Path.Combine(siteFolder, path)) && SourceFile.Read(siteFolder, path, findings) is { } file
            ? WordsReader.Read(file, japanese, findings)
            : ImmutableDictionary<string, string>.Empty;

    private static void TellMissing(Language language, IEnumerable<string> missing, Findings findings)
    {
        if (missing.ToList() is not { Count: > 0 } words)
            return;
        var more = words.Count > 3 ? $" and {words.Count - 3} more" : "";
        findings.Add(
            Codes.UntranslatedWords,
            new SourcePlace(PathOf(language)),
            $"`{language}` lacks {string.Join(", ", words.Take(3).Select(word => $"`{word}`"))}{more}",
            "they stand there in Japanese");
    }

    private static ImmutableDictionary<string, string>? BuiltIn(Language language) =>
        Embedded.GetValueOrDefault(PathOf(language))?.Value;

    private static ImmutableDictionary<string, string> ReadBuiltIn(string path)
    {
        using var reader = new StreamReader(typeof(WordSets).Assembly.GetManifestResourceStream(path)!);
        return WordsReader.ReadBuiltIn(new SourceFile(path, LineEnds.Unified(reader.ReadToEnd())));
    }

    private static string PathOf(Language language) => $"{WordsReader.Folder}/{language}.yaml";
}
