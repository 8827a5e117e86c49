namespace Annai.Calendar;

/// <summary>
/// Cuts a rule into its words: at spaces and commas, but not around a dash, nor between a day and its time.
/// </summary>
internal static class HoursWords
{
    public static List<Piece> In(Piece rule)
    {
        var words = new List<Piece>();
        var start = 0;
        for (var i = 0; i <= rule.Length; i++)
        {
            var isTime = i < rule.Length && BeginsTime(rule.Text[start..], i - start);
            if (i < rule.Length && !isTime && !IsBreak(rule.Text, i))
                continue;
            if (rule.Part(start, i - start).Trimmed() is { IsEmpty: false } word)
                words.Add(word);
            start = isTime ? i : i + 1;
        }

        return words;
    }

    /// <summary>休, or what begins like a time and is no date.</summary>
    public static bool IsTime(Piece word) =>
        word.Text is "休" || (char.IsAsciiDigit(word.Text[0]) && !IsDate(word));

    /// <summary>What somebody wrote as a date, well or badly.</summary>
    public static bool IsDate(Piece word) =>
        char.IsAsciiDigit(word.Text[0]) && !word.Text.Contains(':') && !IsWholeDay(word)
        && (word.Text.ContainsAny("/年月") || word.Text.Count('-') > 1
            || word.Text.Contains("..", StringComparison.Ordinal));

    /// <summary>24時間, whatever follows it.</summary>
    public static bool IsWholeDay(Piece word) => word.Text.Contains("24時間", StringComparison.Ordinal);

    /// <summary>
    /// A slash that stands where a `;` or a space belongs; null where there is none but in dates and days.
    /// </summary>
    public static Piece? SlashIn(Piece rule)
    {
        foreach (var word in In(rule))
            if (word.Text.IndexOf('/') is >= 0 and var at
                && (word.Length == 1 || word.Text.ContainsAny(":休")))
                return word.Part(at, 1);
        return null;
    }

    // `金9:00`, but not the 12月29 of a date.
    private static bool BeginsTime(ReadOnlySpan<char> word, int at) =>
        at > 0 && char.IsAsciiDigit(word[at]) && "月火水木金土日祝曜".Contains(word[at - 1], StringComparison.Ordinal)
        && !char.IsAsciiDigit(word.TrimStart(' ')[0]);

    private static bool IsBreak(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        ',' => true,
        ' ' => !EndsInJoint(text[..at].TrimEnd(' ')) && !BeginsWithJoint(text[at..].TrimStart(' ')),
        _ => false,
    };

    private static bool EndsInJoint(ReadOnlySpan<char> text) => text is [.., '-' or '~' or '.'];

    private static bool BeginsWithJoint(ReadOnlySpan<char> text) => text is ['-' or '~' or '.', ..];
}
