namespace Annai.Sheets.Texts;

/// <summary>
/// Hands out one string for a cell that stands in many rows: a prefecture, a weekday. It remembers so many words and no
/// more, whatever the file's length.
/// </summary>
internal sealed class SeenWords
{
    // As many as stay close to the processor: a look into far memory costs as much as a new string.
    private const int Places = 1 << 10;

    // What is longer hardly comes again.
    private const int Longest = 24;

    private readonly (int Hash, string Word)[] _seen = new (int, string)[Places];

    public string Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return "";
        if (word.Length > Longest)
            return word.ToString();
        var hash = HashOf(word);
        ref var seen = ref _seen[(hash ^ hash >> 10) & (Places - 1)];
        if (seen.Hash != hash || seen.Word is null || !word.SequenceEqual(seen.Word))
            seen = (hash, word.ToString());
        return seen.Word;
    }

    private static int HashOf(ReadOnlySpan<char> word)
    {
        var hash = word.Length;
        foreach (var sign in word)
            hash = hash * 31 + sign;
        return hash;
    }
}
