using System.Text;
using Annai.Print.Reading;

namespace Annai.Print.Finishing;

/// <summary>
/// Reads the operators of a PDF's page one by one, and writes others in the place of those that shall be changed.
/// </summary>
internal static class ContentStream
{
    /// <param name="content">The operators, unpacked.</param>
    /// <param name="replace">Gets an operator and its operands, and gives what stands for them; null keeps it.</param>
    public static byte[] Rewritten(byte[] content, Func<string, IReadOnlyList<string>, string?> replace)
    {
        using var written = new MemoryStream(content.Length);
        var lexer = new PdfLexer(content, new ReadingLimits(), hasLinks: false);
        var operands = new List<string>();
        var (copied, first) = (0, 0);
        for (var start = lexer.Begin(); lexer.Next() is { } value; start = lexer.Begin())
        {
            if (operands.Count == 0)
                first = start;
            if (value is not PdfValue.Word word)
            {
                operands.Add(Encoding.Latin1.GetString(content.AsSpan(start..lexer.Position)));
                continue;
            }

            if (replace(word.Value, operands) is { } other)
            {
                written.Write(content.AsSpan(copied..first));
                written.Write(Encoding.Latin1.GetBytes(other));
                copied = lexer.Position;
            }

            operands.Clear();
        }

        written.Write(content.AsSpan(copied));
        return written.ToArray();
    }
}
