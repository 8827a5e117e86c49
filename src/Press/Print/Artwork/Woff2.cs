using System.Buffers.Binary;
using System.IO.Compression;

namespace Annai.Print.Artwork;

/// <summary>Reads out of a packed font (WOFF2) which signs it has: its table `cmap`.</summary>
internal static class Woff2
{
    private const int HeaderLength = 48;

    // Of the numbers that stand for the names of tables (WOFF 2.0, 5.1).
    private const int Cmap = 0, Glyf = 10, Loca = 11, NamedInFull = 63;

    public static HashSet<int> SignsOf(ReadOnlySpan<byte> font)
    {
        var tables = BinaryPrimitives.ReadUInt16BigEndian(font[12..]);
        var packed = (int)BinaryPrimitives.ReadUInt32BigEndian(font[20..]);
        var (at, before, start, length) = (HeaderLength, 0, 0, 0);
        for (var table = 0; table < tables; table++)
        {
            var (kind, size) = Entry(font, ref at);
            if (kind == Cmap)
                (start, length) = (before, size);
            before += size;
        }

        var unpacked = new byte[start + length];
        using var bytes = new MemoryStream(font.Slice(at, packed).ToArray());
        using var brotli = new BrotliStream(bytes, CompressionMode.Decompress);
        brotli.ReadExactly(unpacked);
        return CharacterMap.SignsOf(unpacked.AsSpan(start));
    }

    private static (int Kind, int Size) Entry(ReadOnlySpan<byte> font, ref int at)
    {
        var flags = font[at++];
        var (kind, version) = (flags & 63, flags >> 6);
        if (kind == NamedInFull)
            at += 4;
        var size = Number(font, ref at);
        // Outlines are rewritten unless they say that they are not, all else only if it says so.
        var isRewritten = kind is Glyf or Loca ? version == 0 : version != 0;
        return (kind, isRewritten ? Number(font, ref at) : size);
    }

    // Seven bits to a byte, the last of which begins with 0.
    private static int Number(ReadOnlySpan<byte> font, ref int at)
    {
        var number = 0;
        do
            number = (number << 7) | (font[at] & 127);
        while (font[at++] > 127);
        return number;
    }
}
