using System.Buffers.Binary;
using System.IO.Compression;

namespace Annai.Print.Symbols;

/// <summary>A code as a black and white PNG of about 600 dpi, which says how large it is meant to be.</summary>
public static class SymbolPng
{
    private const double DotsPerMillimetre = 600 / 25.4;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Of(Symbol symbol)
    {
        // A module is a whole number of dots: blurred edges would cost reading distance.
        var dots = Math.Max(1, (int)Math.Round(symbol.Module * DotsPerMillimetre));
        var side = symbol.Size * dots;
        using var png = new MemoryStream();
        png.Write(Signature);
        Chunk(png, "IHDR"u8, Header(side));
        Chunk(png, "pHYs"u8, PhysicalSize(dots / symbol.Module * 1000));
        Chunk(png, "IDAT"u8, Pixels(symbol, dots));
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static byte[] Header(int side)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), side);
        header[8] = 1; // one bit for a pixel, and greys only
        return header;
    }

    private static byte[] PhysicalSize(double dotsPerMetre)
    {
        var size = new byte[9];
        BinaryPrimitives.WriteInt32BigEndian(size, (int)Math.Round(dotsPerMetre));
        BinaryPrimitives.WriteInt32BigEndian(size.AsSpan(4), (int)Math.Round(dotsPerMetre));
        size[8] = 1; // per metre
        return size;
    }

    private static byte[] Pixels(Symbol symbol, int dots)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize))
            for (var row = 0; row < symbol.Size; row++)
            {
                var line = Line(symbol, row, dots);
                for (var copy = 0; copy < dots; copy++)
                    deflate.Write(line);
            }

        return packed.ToArray();
    }

    // The first byte names the filter, which is none; then a bit for each pixel, 1 for white.
    private static byte[] Line(Symbol symbol, int row, int dots)
    {
        var width = symbol.Size * dots;
        var line = new byte[1 + (width + 7) / 8];
        for (var x = 0; x < width; x++)
            if (!symbol.IsDark(row, x / dots))
                line[1 + x / 8] |= (byte)(0x80 >> (x % 8));
        return line;
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32(data, Crc32(type, uint.MaxValue)) ^ uint.MaxValue);
        png.Write(number);
    }

    // CRC-32 as ISO 3309 has it; the processor's own instruction knows only another polynomial.
    private static uint Crc32(ReadOnlySpan<byte> bytes, uint crc)
    {
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320u & (uint)-(int)(crc & 1));
        }

        return crc;
    }
}
