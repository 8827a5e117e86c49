namespace Annai.Print.Reading;

/// <summary>Bytes written as letters and digits, for ways that take nothing else (ISO 32000-1, 7.4.2).</summary>
internal static class AsciiFilters
{
    public static byte[] OfHex(byte[] bytes)
    {
        var digits = bytes.TakeWhile(sign => sign != '>').Select(sign => PdfSigns.Hex(sign)).Where(digit => digit >= 0)
            .ToList();
        if (digits.Count % 2 == 1)
            digits.Add(0);
        return [.. digits.Chunk(2).Select(pair => (byte)(pair[0] << 4 | pair[1]))];
    }

    public static byte[] Of85(byte[] bytes)
    {
        var result = new List<byte>(bytes.Length);
        var group = new List<int>(5);
        foreach (var sign in bytes)
        {
            if (sign == '~')
                break;
            if (sign == 'z' && group.Count == 0)
                result.AddRange([0, 0, 0, 0]);
            else if (sign is >= (byte)'!' and <= (byte)'u')
                group.Add(sign - '!');
            if (group.Count == 5)
                Finish(group, result);
        }

        if (group.Count > 1)
            Finish(group, result);
        return [.. result];
    }

    // Five digits to the base of 85 are four bytes; of n digits at the end, n - 1.
    private static void Finish(List<int> group, List<byte> result)
    {
        var count = group.Count - 1;
        while (group.Count < 5)
            group.Add(84);
        var value = group.Aggregate(0u, (sum, digit) => unchecked(sum * 85 + (uint)digit));
        for (var at = 0; at < count; at++)
            result.Add((byte)(value >> (24 - 8 * at)));
        group.Clear();
    }
}
