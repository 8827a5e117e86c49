namespace Annai.Content.Matching;

/// <summary>What a sign is, as far as a rule of the spelling asks.</summary>
internal static class SignKinds
{
    public static bool IsKanji(char sign) =>
        sign is '々' or '〇' or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    public static bool IsHiragana(char sign) => sign is (>= 'ぁ' and <= 'ゖ') or 'ゝ' or 'ゞ';

    public static bool IsKatakana(char sign) => sign is (>= 'ァ' and <= 'ヺ') or 'ヽ' or 'ヾ';

    public static bool IsKana(char sign) => IsHiragana(sign) || IsKatakana(sign) || sign == 'ー';

    /// <summary>A sign behind which a dash belongs to a number and cannot lengthen a vowel.</summary>
    public static bool IsLetterOrDigit(char sign) => char.IsAsciiDigit(sign) || char.IsAsciiLetterLower(sign);

    /// <summary>A dot, a comma, a quotation mark: they count between digits only.</summary>
    public static bool IsStop(char sign) => ".,。、!?'\"’‘”“~".Contains(sign, StringComparison.Ordinal);
}
