using static System.Buffers.Binary.BinaryPrimitives;

namespace Annai.Print.Artwork;

/// <summary>The table `cmap` of a font, in the two forms that tell the signs of Unicode: 4 and 12.</summary>
internal static class CharacterMap
{
    private const int Segments = 4, Groups = 12;

    public static HashSet<int> SignsOf(ReadOnlySpan<byte> table)
    {
        var signs = new HashSet<int>();
        for (var (number, count) = (0, ReadUInt16BigEndian(table[2..])); number < count; number++)
        {
            var map = table[(int)ReadUInt32BigEndian(table[(4 + 8 * number + 4)..])..];
            if (ReadUInt16BigEndian(map) == Segments)
                OfSegments(map, signs);
            else if (ReadUInt16BigEndian(map) == Groups)
                OfGroups(map, signs);
        }

        return signs;
    }

    private static void OfSegments(ReadOnlySpan<byte> map, HashSet<int> signs)
    {
        var twice = ReadUInt16BigEndian(map[6..]);
        var (starts, deltas, offsets) = (16 + twice, 16 + 2 * twice, 16 + 3 * twice);
        for (var at = 0; at < twice; at += 2)
        {
            var (first, last) = (ReadUInt16BigEndian(map[(starts + at)..]), ReadUInt16BigEndian(map[(14 + at)..]));
            var (delta, offset) =
                (ReadUInt16BigEndian(map[(deltas + at)..]), ReadUInt16BigEndian(map[(offsets + at)..]));
            for (int sign = first; sign <= last && sign < 0xFFFF; sign++)
            {
                var glyph = offset == 0
                    ? (sign + delta) & 0xFFFF
                    : ReadUInt16BigEndian(map[(offsets + at + offset + 2 * (sign - first))..]);
                if (glyph != 0)
                    signs.Add(sign);
            }
        }
    }

    private static void OfGroups(ReadOnlySpan<byte> map, HashSet<int> signs)
    {
        for (var (group, count) = (0, ReadUInt32BigEndian(map[12..])); group < count; group++)
        {
            var at = map[(16 + 12 * group)..];
            var (first, last) = ((int)ReadUInt32BigEndian(at), (int)ReadUInt32BigEndian(at[4..]));
            for (var sign = first; sign <= last; sign++)
                signs.Add(sign);
        }
    }
}
