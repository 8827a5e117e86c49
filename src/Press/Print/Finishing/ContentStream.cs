using System.Text;

namespace Annai.Print.Finishing;

/// <summary>
/// Reads the operators of a PDF's page one by one, and writes others in the place of those that shall be changed.
/// </summary>
internal static class ContentStream
{
    private static readonly byte[] Spaces = [0, (byte)'\t', (byte)'\n', (byte)'\f', (byte)'\r', (byte)' '];

    private static readonly byte[] Ends =
    [
        .. Spaces, (byte)'(', (byte)')', (byte)'<', (byte)'>', (byte)'[', (byte)']', (byte)'{', (byte)'}', (byte)'/',
        (byte)'%',
    ];

    /// <param name="content">The operators, unpacked.</param>
    /// <param name="replace">Gets an operator and its operands, and gives what stands for them; null keeps it.</param>
    public static byte[] Rewritten(byte[] content, Func<string, IReadOnlyList<string>, string?> replace)
    {
        using var written = new MemoryStream(content.Length);
        var operands = new List<string>();
        var (copied, first) = (0, 0);
        for (var at = 0; Next(content, ref at) is { Length: > 0 } token;)
        {
            var word = Encoding.Latin1.GetString(content[token]);
            if (operands.Count == 0)
                first = token.Start;
            if (!IsOperator(word))
            {
                operands.Add(word);
                continue;
            }

            if (replace(word, operands) is { } other)
            {
                written.Write(content.AsSpan(copied, first - copied));
                written.Write(Encoding.Latin1.GetBytes(other));
                copied = token.Start + token.Length;
            }

            operands.Clear();
        }

        written.Write(content.AsSpan(copied));
        return written.ToArray();
    }

    private static bool IsOperator(string word) =>
        (char.IsAsciiLetter(word[0]) || word[0] is '\'' or '"') && word is not ("true" or "false" or "null");

    private static Token Next(ReadOnlySpan<byte> content, ref int at)
    {
        Skip(content, ref at);
        var start = at;
        if (at < content.Length)
            at = EndOf(content, at);
        return new Token(start, at - start);
    }

    private static int EndOf(ReadOnlySpan<byte> content, int at) => content[at] switch
    {
        (byte)'(' => EndOfText(content, at),
        (byte)'<' when content[at..].StartsWith("<<"u8) => at + 2,
        (byte)'>' when content[at..].StartsWith(">>"u8) => at + 2,
        (byte)'<' => After(content, at, (byte)'>'),
        (byte)'/' => EndOfWord(content, at + 1),
        var sign when Ends.Contains(sign) => at + 1,
        _ => EndOfWord(content, at),
    };

    private static void Skip(ReadOnlySpan<byte> content, ref int at)
    {
        while (at < content.Length && (Spaces.Contains(content[at]) || content[at] == '%'))
            at = content[at] == '%' ? After(content, at, (byte)'\n') : at + 1;
    }

    private static int After(ReadOnlySpan<byte> content, int at, byte sign) =>
        content[at..].IndexOf(sign) is >= 0 and var length ? at + length + 1 : content.Length;

    private static int EndOfWord(ReadOnlySpan<byte> content, int at) =>
        content[at..].IndexOfAny(Ends) is >= 0 and var length ? at + length : content.Length;

    // Brackets inside a text stand in pairs, or behind a backslash.
    private static int EndOfText(ReadOnlySpan<byte> content, int at)
    {
        for (var depth = 0; at < content.Length; at++)
        {
            depth += content[at] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (depth == 0)
                return at + 1;
            if (content[at] == '\\')
                at++;
        }

        return content.Length;
    }

    private readonly record struct Token(int Start, int Length)
    {
        public static implicit operator Range(Token token) => token.Start..(token.Start + token.Length);
    }
}
