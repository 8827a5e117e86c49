using System.Collections.Immutable;
using System.Text;

namespace Annai.Events.Reading;

/// <summary>The values of a closed set, each with its word.</summary>
public sealed class WordTable<T>
    where T : struct, Enum
{
    private readonly ImmutableArray<(string Word, byte[] Utf8, T Value)> _words;

    internal WordTable(params ReadOnlySpan<(string Word, T Value)> words) =>
        _words = [.. words.ToArray().Select(word => (word.Word, Encoding.ASCII.GetBytes(word.Word), word.Value))];

    public IEnumerable<string> Words => _words.Select(word => word.Word);

    public string Of(T value)
    {
        foreach (var (word, _, known) in _words)
            if (EqualityComparer<T>.Default.Equals(known, value))
                return word;
        throw new ArgumentOutOfRangeException(nameof(value), value, "no wire word");
    }

    public bool TryRead(ReadOnlySpan<byte> utf8, out T value)
    {
        foreach (var (_, known, meaning) in _words)
            if (utf8.SequenceEqual(known))
            {
                value = meaning;
                return true;
            }

        value = default;
        return false;
    }
}
