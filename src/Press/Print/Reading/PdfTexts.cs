namespace Annai.Print.Reading;

/// <summary>The two ways in which a PDF writes text (ISO 32000-1, 7.3.4).</summary>
internal static class PdfTexts
{
    public static byte[] Bracketed(ReadOnlySpan<byte> bytes, PdfLexer lexer)
    {
        var text = new List<byte>();
        var open = 0;
        for (var at = lexer.Position; at < bytes.Length; at++)
        {
            var sign = bytes[at];
            open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (open == 0)
            {
                lexer.Position = at + 1;
                return [.. text];
            }

            if (sign == '\\' && at + 1 < bytes.Length)
                at += Escape(bytes[(at + 1)..], text);
            else if (at > lexer.Position)
                text.Add(sign);
        }

        lexer.Position = bytes.Length;
        return [.. text];
    }

    public static byte[] Hexadecimal(ReadOnlySpan<byte> bytes, PdfLexer lexer)
    {
        var text = new List<byte>();
        var high = -1;
        for (lexer.Position++; lexer.Position < bytes.Length && bytes[lexer.Position] != '>'; lexer.Position++)
            if (PdfSigns.Hex(bytes[lexer.Position]) is >= 0 and var digit)
            {
                if (high >= 0)
                    text.Add((byte)(high << 4 | digit));
                high = high < 0 ? digit : -1;
            }

        lexer.Position++;
        if (high >= 0)
            text.Add((byte)(high << 4));
        return [.. text];
    }

    /// <returns>How many signs stood behind the backslash.</returns>
    private static int Escape(ReadOnlySpan<byte> bytes, List<byte> text)
    {
        if (bytes[0] is >= (byte)'0' and <= (byte)'7')
        {
            var (value, length) = (0, 0);
            for (; length < 3 && length < bytes.Length && bytes[length] is >= (byte)'0' and <= (byte)'7'; length++)
                value = value << 3 | (bytes[length] - '0');
            text.Add((byte)value);
            return length;
        }

        var isLineEnd = bytes[0] is (byte)'\r' or (byte)'\n';
        if (!isLineEnd)
            text.Add(bytes[0] switch
            {
                (byte)'n' => 10,
                (byte)'r' => 13,
                (byte)'t' => 9,
                (byte)'b' => 8,
                (byte)'f' => 12,
                var sign => sign,
            });
        return bytes[0] == '\r' && bytes.Length > 1 && bytes[1] == '\n' ? 2 : 1;
    }
}
