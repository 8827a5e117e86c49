using System.Buffers.Binary;

namespace Annai.Content.Reading;

/// <summary>Reads how large a WebP picture is from its head, which has one of three forms.</summary>
internal static class WebpSize
{
    private const int Head = 30;

    public static bool TryRead(ReadOnlySpan<byte> bytes, out int width, out int height)
    {
        (width, height) = (0, 0);
        if (bytes.Length < Head || !bytes.StartsWith("RIFF"u8) || !bytes[8..].StartsWith("WEBP"u8))
            return false;
        // Cut in the middle, it would be shown half or not at all.
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) + 8L > bytes.Length)
            return false;
        (width, height) = Chunk(bytes[12..16], bytes[20..]);
        return width > 0 && height > 0;
    }

    private static (int Width, int Height) Chunk(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data) =>
        name.SequenceEqual("VP8 "u8) ? Lossy(data)
        : name.SequenceEqual("VP8L"u8) ? Lossless(data)
        : name.SequenceEqual("VP8X"u8) ? (Three(data[4..]) + 1, Three(data[7..]) + 1)
        : (0, 0);

    // Fourteen bits each, behind the frame's tag and start code.
    private static (int Width, int Height) Lossy(ReadOnlySpan<byte> data) =>
        (BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF,
            BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF);

    private static (int Width, int Height) Lossless(ReadOnlySpan<byte> data)
    {
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
        return ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
    }

    private static int Three(ReadOnlySpan<byte> data) => data[0] | (data[1] << 8) | (data[2] << 16);
}
