namespace Annai.Calendar;

/// <summary>Cuts a rule into its words: at spaces and commas, but not at the spaces around a dash.</summary>
internal static class HoursWords
{
    public static List<Piece> In(Piece rule)
    {
        var words = new List<Piece>();
        var start = 0;
        for (var i = 0; i <= rule.Length; i++)
        {
            if (i < rule.Length && !IsBreak(rule.Text, i))
                continue;
            if (rule.Part(start, i - start).Trimmed() is { IsEmpty: false } word)
                words.Add(word);
            start = i + 1;
        }

        return words;
    }

    /// <summary>休, or what begins like a time and is no date.</summary>
    public static bool IsTime(Piece word) =>
        word.Text is "休" || (char.IsAsciiDigit(word.Text[0]) && !IsDate(word));

    /// <summary>What somebody wrote as a date, well or badly.</summary>
    public static bool IsDate(Piece word) =>
        char.IsAsciiDigit(word.Text[0]) && !word.Text.Contains(':')
        && (word.Text.ContainsAny("/年月") || word.Text.Count('-') > 1
            || word.Text.Contains("..", StringComparison.Ordinal));

    private static bool IsBreak(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        ',' => true,
        ' ' => !EndsInJoint(text[..at].TrimEnd(' ')) && !BeginsWithJoint(text[at..].TrimStart(' ')),
        _ => false,
    };

    private static bool EndsInJoint(ReadOnlySpan<char> text) => text is [.., '-' or '~' or '.'];

    private static bool BeginsWithJoint(ReadOnlySpan<char> text) => text is ['-' or '~' or '.', ..];
}
