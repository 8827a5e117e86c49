using System.Text;

namespace Annai.Sheets.Texts;

/// <summary>The beginning of a text behind all blanks, by which one knows what it is.</summary>
internal static class TextHead
{
    private const int Length = 2048;
    private const char Mark = '\uFEFF';

    public static Refusal? Refusal(Stream stream, TextEncoding encoding) => Read(stream, encoding) switch
    {
        "" => Sheets.Refusal.Empty,
        var head when IsHtml(head) => Sheets.Refusal.Html,
        var head when Begins(head, "<?xml") || Begins(head, "<!doctype") => Sheets.Refusal.Xml,
        _ => null,
    };

    // A page saved with all its pictures in one file begins with its `MIME-Version`.
    private static bool IsHtml(string head) =>
        Begins(head, "<!doctype html") || Begins(head, "<html") || Begins(head, "<head") || Begins(head, "<body")
        || Begins(head, "<meta") || Begins(head, "<table") || Begins(head, "MIME-Version:")
        || head[0] == '<' && head.Contains("<html", StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string head, string word) => head.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static string Read(Stream stream, TextEncoding encoding)
    {
        var (signs, head) = (new SignReader(stream, encoding), new StringBuilder());
        while (head.Length < Length && signs.Next(out var sign))
            if (head.Length > 0 || !Rune.IsWhiteSpace(sign) && sign.Value != Mark)
                head.Append(sign);
        return head.ToString();
    }
}
