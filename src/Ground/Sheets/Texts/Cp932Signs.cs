using System.Buffers;
using System.Text;

namespace Annai.Sheets.Texts;

/// <summary>CP932, the Shift_JIS of Windows, sign by sign: with ① and 髙, which plain Shift_JIS lacks.</summary>
internal static class Cp932Signs
{
    private const char None = '\uFFFD';

    private static readonly char[] Pairs = ReadPairs();

    public static OperationStatus Next(ReadOnlySpan<byte> bytes, out Rune sign, out int length)
    {
        (sign, length) = (Rune.ReplacementChar, Math.Min(1, bytes.Length));
        if (bytes.IsEmpty)
            return OperationStatus.NeedMoreData;
        var first = bytes[0];
        if (first is < 0x80 or (> 0xA0 and < 0xE0))
        {
            sign = new Rune(first < 0x80 ? first : (char)('｡' + (first - 0xA1)));
            return OperationStatus.Done;
        }

        if (first is 0x80 or 0xA0 or > 0xFC)
            return OperationStatus.InvalidData;
        if (bytes.Length < 2)
            return OperationStatus.NeedMoreData;
        var pair = Pairs[first << 8 | bytes[1]];
        if (pair != None)
            sign = new Rune(pair);
        // Behind half a sign stands something of its own: a comma, a quote, the end of the line.
        if (pair != None || bytes[1] >= 0x80)
            length = 2;
        return pair == None ? OperationStatus.InvalidData : OperationStatus.Done;
    }

    private static char[] ReadPairs()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            932,
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback(None.ToString()))!;
        var pairs = new char[1 << 16];
        Array.Fill(pairs, None);
        for (var lead = 0x81; lead <= 0xFC; lead++)
            for (var trail = 0x40; trail <= 0xFC && lead is < 0xA0 or >= 0xE0; trail++)
                if (encoding.GetString([(byte)lead, (byte)trail]) is [not None and var sign])
                    pairs[lead << 8 | trail] = sign;
        (pairs[0xFA54], pairs[0xFA5B]) = ('￢', '∵');
        Repeat(pairs, 0xFA5C, 0xED40, 360);
        Repeat(pairs, 0xFA40, 0xEEEF, 10);
        Repeat(pairs, 0xFA54, 0xEEF9, 4);
        return pairs;
    }

    // 髙 and 﨑 have two numbers each: IBM's, which Windows writes, and NEC's, which other programs do. The framework
    // knows the first only, and of two signs neither.
    private static void Repeat(char[] pairs, int from, int to, int count)
    {
        for (; count > 0; count--)
        {
            pairs[to] = pairs[from];
            (from, to) = (After(from), After(to));
        }
    }

    private static int After(int pair) => (pair & 0xFF) switch
    {
        0x7E => pair + 2,
        0xFC => (pair & 0xFF00) + 0x100 + 0x40,
        _ => pair + 1,
    };
}
