using System.Globalization;
using System.Text;

namespace Annai.Templates.Values;

/// <summary>A text as a template would write it: in double quotes, with escapes.</summary>
internal static class TextLiteral
{
    public static string Of(string text) => $"\"{Escaped(text)}\"";

    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in text)
            Append(escaped, sign);
        return escaped.ToString();
    }

    private static void Append(StringBuilder escaped, char sign)
    {
        switch (sign)
        {
            case '"': escaped.Append("\\\""); break;
            case '\\': escaped.Append("\\\\"); break;
            case '\n': escaped.Append("\\n"); break;
            case '\r': escaped.Append("\\r"); break;
            case '\t': escaped.Append("\\t"); break;
            case '\b': escaped.Append("\\b"); break;
            case '\f': escaped.Append("\\f"); break;
            case < ' ' or '\u007F': escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}"); break;
            default: escaped.Append(sign); break;
        }
    }
}
