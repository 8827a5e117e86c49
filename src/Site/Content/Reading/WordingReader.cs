using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads the same thing said in several languages: `{ ja: 土曜日, en: Saturday }`.</summary>
internal static class WordingReader
{
    public static Wording Read(string key, SourceNode node, bool needsJapanese, Findings findings)
    {
        if (node is not MapNode map)
        {
            findings.Add(Codes.WrongType, node.Place, $"`{key}` wants words by language", "write `{ ja: …, en: … }`");
            return Wording.None;
        }

        var words = ImmutableDictionary.CreateBuilder<Language, Sourced<string>>();
        foreach (var (tag, value) in map.Entries)
            if (Tag(tag, findings) is { } language && Words(tag, value, findings) is { } text)
                words[language] = text;
        if (needsJapanese && !map.Entries.Any(entry => entry.Key.Text == Language.Japanese.Tag))
            findings.Add(Codes.MissingKey, map.Place, $"`{key}` lacks `{Language.Japanese}`");
        return new Wording(words.ToImmutable());
    }

    private static Language? Tag(ScalarNode tag, Findings findings)
    {
        if (Language.TryParse(tag.Text, out var language))
            return language;
        findings.Add(
            Codes.BadValue, tag.Place, $"`{tag.Text}` is no language, expected a tag such as `ja`, `en` or `zh-Hans`");
        return null;
    }

    private static Sourced<string>? Words(ScalarNode tag, SourceNode value, Findings findings)
    {
        if (value is ScalarNode { IsNothing: false } text)
            return new Sourced<string>(text.Text, text.Place);
        findings.Add(Codes.WrongType, value.Place, $"`{tag.Text}` wants text");
        return null;
    }
}
