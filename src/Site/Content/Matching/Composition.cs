using System.Globalization;
using System.Text;

namespace Annai.Content.Matching;

/// <summary>
/// One code for one sign: what nobody sees is dropped, then NFKC composes half-width kana, narrows wide letters and
/// spells out ㈱, ① and ㎡, then letters become small.
/// </summary>
internal static class Composition
{
    // A lone half of a surrogate pair is read as this.
    private const int Replacement = 0xFFFD;

    public static string Of(string text)
    {
        if (IsComposed(text))
            return text.ToLowerInvariant();
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (IsVisible(rune))
                Append(visible, rune);
        return visible.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
    }

    // Signs that are seen, compose with nothing and stand for themselves: most texts hold no others.
    private static bool IsComposed(string text)
    {
        foreach (var sign in text)
            if (sign is not ((>= ' ' and <= '~') or (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ー')
                or (>= '\u4E00' and <= '\u9FFF')))
                return false;
        return true;
    }

    private static bool IsVisible(Rune rune) =>
        rune.Value != Replacement
        && !IsNoCharacter(rune.Value)
        && !IsVariationSelector(rune.Value)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);

    // Some of these codes the platform's NFKC throws over.
    private static bool IsNoCharacter(int code) => (code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF;

    private static bool IsVariationSelector(int code) =>
        code is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    // NFKC makes a space and a mark of a voicing mark that stands alone, and forgets the circle round 株; İ has a small
    // form in a browser only.
    private static void Append(StringBuilder visible, Rune rune) => _ = rune.Value switch
    {
        '゛' => visible.Append('\u3099'),
        '゜' => visible.Append('\u309A'),
        'İ' => visible.Append('i'),
        '㊑' => visible.Append("(株)"),
        '㊒' => visible.Append("(有)"),
        '㊓' => visible.Append("(社)"),
        '㊖' => visible.Append("(財)"),
        '㊩' => visible.Append("(医)"),
        _ when rune.IsBmp => visible.Append((char)rune.Value),
        _ => visible.Append(rune.ToString()),
    };
}
