using System.Text;

namespace Annai.Content.Matching;

/// <summary>
/// Settles the signs whose spelling hangs on what stands beside them, and writes katakana as hiragana.
/// </summary>
internal static class Neighbours
{
    private const int KatakanaToHiragana = 'ァ' - 'ぁ';

    public static string Settled(string text)
    {
        var settled = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
            i += Settle(text, i, settled);
        return settled.ToString();
    }

    /// <summary>Settles one sign or one number and says how many signs that took.</summary>
    private static int Settle(string text, int index, StringBuilder settled)
    {
        var last = settled.Length > 0 ? settled[^1] : '\0';
        var written = index > 0 ? text[index - 1] : '\0';
        var next = index + 1 < text.Length ? text[index + 1] : '\0';
        if (KanjiNumbers.RunAt(text, index) is var run and > 0)
        {
            settled.Append(KanjiNumbers.Settled(text, index, run, char.IsAsciiDigit(last)));
            return run;
        }
        if (text[index] is 'ヴ' or 'ゔ')
            return SettleVu(next, settled);
        if (Settled(text[index], written, last, next) is var sign and not '\0')
            settled.Append(sign);
        return 1;
    }

    private static char Settled(char sign, char written, char last, char next) => sign switch
    {
        '-' or 'ー' => Dash(last, sign, next),
        // 自由ケ丘 is 自由が丘, but ケア and バスケ部 are read け
        'ケ' when IsBeforeGa(written) && SignKinds.IsKanji(next) => 'が',
        // 2カ所, 三か名
        'か' or 'カ' when IsCount(last) && SignKinds.IsKanji(next) => 'が',
        _ when SignKinds.IsStop(sign) => char.IsAsciiDigit(last) && char.IsAsciiDigit(next) ? sign : '\0',
        _ => Kana(sign),
    };

    private static bool IsBeforeGa(char written) =>
        SignKinds.IsKanji(written) || SignKinds.IsHiragana(written) || char.IsAsciiDigit(written);

    private static bool IsCount(char last) => char.IsAsciiDigit(last) || KanjiNumbers.IsNumeral(last);

    // センタ－ has a minus for its long vowel, 5ー13 a long vowel for its dash.
    private static char Dash(char last, char sign, char next) =>
        SignKinds.IsKana(last) && (sign == 'ー' || !SignKinds.IsLetterOrDigit(next)) ? 'ー' : '-';

    // ヴァ is ば, ヴュ is びゅ, ヴ alone is ぶ.
    private static int SettleVu(char next, StringBuilder settled)
    {
        var sign = Kana(next) switch { 'ぁ' => 'ば', 'ぃ' => 'び', 'ぇ' => 'べ', 'ぉ' => 'ぼ', _ => '\0' };
        settled.Append(sign != '\0' ? sign : Kana(next) == 'ゅ' ? 'び' : 'ぶ');
        return sign == '\0' ? 1 : 2;
    }

    private static char Kana(char sign) => sign switch
    {
        'ッ' or 'っ' => 'つ',
        'ヮ' or 'ゎ' => 'わ',
        'ヰ' or 'ゐ' => 'い',
        'ヱ' or 'ゑ' => 'え',
        (>= 'ァ' and <= 'ヶ') or 'ヽ' or 'ヾ' => (char)(sign - KatakanaToHiragana),
        _ => sign,
    };
}
