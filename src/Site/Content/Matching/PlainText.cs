namespace Annai.Content.Matching;

/// <summary>
/// Tells at a glance that a text is spelled as it should be. Most of what is compared is, and a pass costs more.
/// </summary>
internal static class PlainText
{
    /// <summary>True only where no rule would change anything; false where one might.</summary>
    public static bool Holds(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!Holds(At(text, i - 1), text[i], At(text, i + 1)))
                return false;
        return true;
    }

    private static char At(string text, int index) => (uint)index < (uint)text.Length ? text[index] : '\0';

    private static bool Holds(char last, char sign, char next) => sign switch
    {
        '-' => char.IsAsciiDigit(last) && char.IsAsciiDigit(next),
        'ー' => SignKinds.IsHiragana(last) || last == 'ー',
        'っ' or 'ゎ' or 'ゐ' or 'ゑ' => false,
        'か' => !KanjiNumbers.IsNumeral(last) && !char.IsAsciiDigit(last),
        >= 'ぁ' and <= 'ん' => true,
        // the ends of 医療法人, 社団法人, 株式会社
        '人' => last != '法',
        '社' => last != '会',
        >= '\u4E00' and <= '\u9FFF' => IsPlainKanji(last, sign),
        _ => SignKinds.IsLetterOrDigit(sign),
    };

    private static bool IsPlainKanji(char last, char sign) =>
        !KanjiVariants.Has(sign) && !(KanjiNumbers.IsNumeral(last) && KanjiNumbers.BeginsCounter(sign));
}
