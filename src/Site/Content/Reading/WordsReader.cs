using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads the words of the pages themselves: `content/words/en.yaml`, a word a line.</summary>
public static class WordsReader
{
    public const string Folder = "content/words";

    /// <param name="file">The file.</param>
    /// <param name="known">The words that pages use, in Japanese; any other is a mistake.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <returns>Those words of the file that have the form that pages count on.</returns>
    public static ImmutableDictionary<string, string> Read(
        SourceFile file,
        ImmutableDictionary<string, string> known,
        Findings findings)
    {
        var node = YamlText.Read(file, file.Text, findings);
        ImmutableArray<string> keys = [.. known.Keys.Order(StringComparer.Ordinal)];
        var fields = new Fields("this file of words", node, file.Whole, keys, findings);
        return keys.Where(fields.Has)
            .Select(key => (key, Word: fields.Word(key)))
            .Where(read => WordForm.Check(read.key, read.Word, known[read.key], findings))
            .ToImmutableDictionary(read => read.key, read => read.Word.Value, StringComparer.Ordinal);
    }

    /// <summary>The words that Annai brings along, in whose keys nothing can be wrong.</summary>
    public static ImmutableDictionary<string, string> ReadBuiltIn(SourceFile file) =>
        YamlText.Read(file, file.Text, new Findings()) is MapNode map
            ? map.Entries.ToImmutableDictionary(
                entry => entry.Key.Text,
                entry => ((ScalarNode)entry.Value).Text,
                StringComparer.Ordinal)
            : throw new InvalidOperationException($"`{file.Path}` is not in this build");
}
