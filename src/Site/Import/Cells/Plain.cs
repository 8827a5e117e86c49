using System.Text;

namespace Annai.Import.Cells;

/// <summary>Digits, letters and dashes of a cell in their narrow forms, for cells that hold numbers.</summary>
internal static class Plain
{
    private const string Nothing = "-|なし|無し|無|不明|未定|該当なし|NA|N/A|#N/A|#REF!|#VALUE!|#NAME?|#DIV/0!|NULL";

    private static readonly HashSet<string> Absent = new(Nothing.Split('|'), StringComparer.OrdinalIgnoreCase);

    /// <summary>One line without spaces at its ends, narrow, with one dash for all dashes and one tilde.</summary>
    public static string Of(string text)
    {
        if (!IsNarrow(text))
            text = Narrow(text);
        return text.Trim();
    }

    /// <summary>A cell that says only that it says nothing: -, ー, なし.</summary>
    public static bool IsAbsent(string text)
    {
        if (text.Length > 8 || text.Length > 0 && IsOrdinary(text[0]))
            return false;
        var plain = Of(text);
        return plain.Length == 0 || Absent.Contains(plain) || plain.All(sign => sign is '-' or '*' or '.');
    }

    // Nothing of the list above begins so, in whatever width.
    private static bool IsOrdinary(char first) =>
        char.IsAsciiDigit(first) || first is >= '一' and <= '龠' and not ('無' or '不' or '未' or '該');

    private static bool IsNarrow(string text) =>
        !text.AsSpan().ContainsAnyExceptInRange(' ', '}');

    private static string Narrow(string text)
    {
        var narrow = new StringBuilder(text.Length);
        foreach (var sign in Composed(text))
            narrow.Append(Narrow(sign));
        return narrow.ToString();
    }

    // A lone surrogate, which a cut file may hold, cannot be composed.
    private static string Composed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? text : text.Normalize(NormalizationForm.FormC);

    private static char Narrow(char sign) => sign switch
    {
        '～' or '〜' => '~',
        >= '！' and <= '｝' => (char)(sign - 0xFEE0),
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2500' or 'ー' or 'ｰ' => '-',
        _ => char.IsWhiteSpace(sign) ? ' ' : sign,
    };
}
