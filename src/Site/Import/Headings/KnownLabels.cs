using System.Collections.Immutable;
using Annai.Content;
using Annai.Content.Matching;

namespace Annai.Import.Headings;

/// <summary>The city's labels under all the words by which a spreadsheet may call them.</summary>
internal sealed class KnownLabels
{
    private readonly Dictionary<string, LabelId> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LabelId?> _alsoCalled = new(StringComparer.Ordinal);

    public KnownLabels(ImmutableArray<LabelGroup> groups)
    {
        foreach (var label in groups.SelectMany(group => group.Labels))
        {
            string?[] names = [label.Id.Value.Value, label.Words.Japanese.Value, label.Brief.Japanese.Value];
            foreach (var name in names)
                if (!string.IsNullOrEmpty(name))
                    _named.TryAdd(Normalised.Of(name), label.Id.Value);
            foreach (var synonym in label.Synonyms)
                Call(Normalised.Of(synonym.Value), label.Id.Value);
        }
    }

    public IEnumerable<string> Ids => _named.Values.Select(label => label.Value).Distinct(StringComparer.Ordinal);

    /// <returns>Null where no label is called so, or more than one.</returns>
    public LabelId? Find(string words)
    {
        const string prefix = "label:";
        if (words.StartsWith(prefix, StringComparison.Ordinal))
            words = words[prefix.Length..];
        var key = Normalised.Of(words);
        return _named.TryGetValue(key, out var named) ? named : _alsoCalled.GetValueOrDefault(key);
    }

    // 土日 is a synonym of Saturday and of Sunday: it names neither.
    private void Call(string name, LabelId label)
    {
        if (!_alsoCalled.TryAdd(name, label) && _alsoCalled[name] != label)
            _alsoCalled[name] = null;
    }
}
