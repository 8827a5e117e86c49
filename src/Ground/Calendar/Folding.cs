namespace Annai.Calendar;

/// <summary>
/// One spelling for what an input method writes in many. Each character stays one character, so that a place in the
/// folded text is the same place in the text as written.
/// </summary>
internal static class Folding
{
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, written) =>
    {
        for (var i = 0; i < written.Length; i++)
            folded[i] = Fold(written[i]);
    });

    private static char Fold(char written) => written switch
    {
        >= '\uFF01' and <= '\uFF5E' => FoldAscii((char)(written - 0xFEE0)),
        // hyphen, non-breaking hyphen, figure, en and em dash, bar, minus, box rule, long vowel mark in both widths
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2500' or '\u30FC' or '\uFF70' => '-',
        '\u301C' => '~',
        '、' or '・' or '\uFF65' => ',',
        _ => FoldAscii(written),
    };

    private static char FoldAscii(char written) => char.IsWhiteSpace(written) ? ' ' : char.ToUpperInvariant(written);
}
