namespace Annai.Print.Reading;

/// <summary>LZW as old PDFs have it: codes of 9 to 12 bits, 256 begins anew, 257 ends (ISO 32000-1, 7.4.4).</summary>
internal static class LzwFilter
{
    private const int Clear = 256;
    private const int End = 257;
    private const int MostBits = 12;

    /// <param name="bytes">What was packed.</param>
    /// <param name="isEarly">Whether codes grow one sooner than they must, which is the rule.</param>
    public static byte[] Unpacked(byte[] bytes, bool isEarly)
    {
        var result = new MemoryStream();
        var words = new List<byte[]>();
        var (bits, at, previous) = (9, 0, (byte[]?)null);
        while (Code(bytes, ref at, bits) is >= 0 and not End and var code)
        {
            if (code == Clear)
            {
                words.Clear();
                (bits, previous) = (9, null);
                continue;
            }

            if (Word(code, words, previous) is not { } word)
                throw UnreadablePdfException.Damaged("a packed part of the PDF does not unpack");
            result.Write(word);
            PdfFilters.CheckLength(result.Length);
            if (previous is not null && words.Count < (1 << MostBits) - 258)
                words.Add([.. previous, word[0]]);
            previous = word;
            while (bits < MostBits && words.Count + 258 + (isEarly ? 1 : 0) >= 1 << bits)
                bits++;
        }

        return result.ToArray();
    }

    private static byte[]? Word(int code, List<byte[]> words, byte[]? previous) =>
        code < Clear ? [(byte)code]
        : code - 258 < words.Count ? words[code - 258]
        : previous is not null && code - 258 == words.Count ? [.. previous, previous[0]]
        : null;

    private static int Code(byte[] bytes, ref int at, int bits)
    {
        if (at + bits > bytes.Length * 8L)
            return -1;
        var code = 0;
        for (var bit = 0; bit < bits; bit++, at++)
            code = code << 1 | (bytes[at >> 3] >> (7 - (at & 7)) & 1);
        return code;
    }
}
