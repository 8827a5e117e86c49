namespace Annai.Content.Matching;

/// <summary>Folds each sign by itself: kanji to their ordinary form, dashes, waves and brackets to one each.</summary>
internal static class SingleSigns
{
    public static string Folded(string text)
    {
        const int most = 256;
        var folded = text.Length <= most ? stackalloc char[most] : new char[text.Length];
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
            if (KanjiVariants.OrdinaryOf(rune.Value) is var ordinary and not '\0')
                folded[length++] = ordinary;
            else if (!rune.IsBmp)
                length += rune.EncodeToUtf16(folded[length..]);
            else if (Folded((char)rune.Value) is var sign and not '\0')
                folded[length++] = sign;
        return folded[..length].SequenceEqual(text) ? text : new string(folded[..length]);
    }

    private static char Folded(char sign) => sign switch
    {
        _ when char.IsWhiteSpace(sign) => '\0',
        // middle dots and bullets
        '・' or '·' or '•' or '‧' or '∙' or '⋅' => '\0',
        // an accent or a voicing mark that composed with nothing
        (>= '\u0300' and <= '\u036F') or '\u3099' or '\u309A' => '\0',
        // hyphens, dashes, bars, minus, box rules; ー is settled by what stands beside it
        (>= '\u2010' and <= '\u2015') or '−' or '─' or '━' or '⁃' or '˗' or '⎯' or '゠' => '-',
        '〜' or '〰' or '∼' or '∾' => '~',
        '[' or '{' or '<' or '〈' or '《' or '「' or '『' or '【' or '〔' or '〖' or '〘' or '〚' or '«' => '(',
        ']' or '}' or '>' or '〉' or '》' or '」' or '』' or '】' or '〕' or '〗' or '〙' or '〛' or '»' => ')',
        _ => sign,
    };
}
