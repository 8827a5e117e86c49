using System.Globalization;
using System.Text;

namespace Annai.Templates.Syntax;

/// <summary>
/// What stands between two quotes, its escapes read. A verbatim string (backticks) has none but the doubled backtick.
/// </summary>
internal readonly record struct StringLiteral(string Text, int End, string? Mistake, bool IsClosed)
{
    /// <param name="source">The template.</param>
    /// <param name="start">Where the quote stands, or the sign before the part that is read.</param>
    /// <param name="quote">The quote that ends it.</param>
    /// <param name="isInterpolated">Whether an opening brace ends it too; the end then lies one behind it.</param>
    public static StringLiteral Read(string source, int start, char quote, bool isInterpolated = false)
    {
        var text = new StringBuilder();
        var at = start + 1;
        string? mistake = null;
        while (at < source.Length && !IsClosing(source, ref at, quote, text) && !(isInterpolated && source[at] == '{'))
        {
            if (source[at] == '\\' && quote != '`')
                mistake = ReadEscape(source, ref at, text) ?? mistake;
            else
                text.Append(source[at++]);
        }

        return at < source.Length
            ? new StringLiteral(text.ToString(), at + 1, mistake, true)
            : new StringLiteral(text.ToString(), source.Length, "this string is never closed", false);
    }

    // Two backticks in a verbatim string stand for one.
    private static bool IsClosing(string source, ref int at, char quote, StringBuilder text)
    {
        while (quote == '`' && at + 1 < source.Length && source[at] == '`' && source[at + 1] == '`')
        {
            text.Append('`');
            at += 2;
        }

        return at >= source.Length || source[at] == quote;
    }

    private static string? ReadEscape(string source, ref int at, StringBuilder text)
    {
        var sign = at + 1 < source.Length ? source[at + 1] : '\0';
        at += 2;
        switch (sign)
        {
            case 'u': return ReadCodePoint(source, ref at, 4, text);
            case 'x': return ReadCodePoint(source, ref at, 2, text);
            case 'n': text.Append('\n'); break;
            case 'r': text.Append('\r'); break;
            case 't': text.Append('\t'); break;
            case 'b': text.Append('\b'); break;
            case 'f': text.Append('\f'); break;
            case '0': text.Append('\0'); break;
            case '\'' or '"' or '\\' or '{' or '}': text.Append(sign); break;
            case '\n': break;
            default: return $"`\\{sign}` is no escape";
        }

        return null;
    }

    private static string? ReadCodePoint(string source, ref int at, int digits, StringBuilder text)
    {
        var hex = source.Substring(Math.Min(at, source.Length), Math.Clamp(source.Length - at, 0, digits));
        if (hex.Length < digits
            || !ushort.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return $"`{hex}` is not the {digits} hexadecimal digits of an escape";
        at += digits;
        text.Append((char)value);
        return null;
    }
}
