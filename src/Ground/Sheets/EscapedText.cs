using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Annai.Sheets;

/// <summary>The `_x000D_` by which a workbook writes characters that XML cannot hold.</summary>
internal static partial class EscapedText
{
    public static string Read(string written) => written.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(written, match => Character(match).ToString())
        : written;

    public static string Write(string text)
    {
        if (IsPlain(text))
            return text;
        var written = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                written.Append(text, i++, 2);
            else if (IsForbidden(text[i]) || LooksEscaped(text.AsSpan(i)))
                written.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            else
                written.Append(text[i]);
        return written.ToString();
    }

    /// <summary>The text with an ellipsis in the place of what is too much, and no half of a sign before it.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = longest - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }

    private static bool LooksEscaped(ReadOnlySpan<char> text) =>
        text[0] == '_' && Escape().IsMatch(text[..Math.Min(7, text.Length)]);

    // XML turns a carriage return into a line feed.
    private static bool IsForbidden(char sign) => !XmlConvert.IsXmlChar(sign) || sign == '\r';

    private static bool IsPlain(string text) =>
        !text.Contains("_x", StringComparison.Ordinal) && !text.Any(sign => IsForbidden(sign));

    private static char Character(Match match) => (char)int.Parse(
        match.Groups[1].ValueSpan,
        NumberStyles.AllowHexSpecifier,
        CultureInfo.InvariantCulture);

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
