using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Annai.Tests.Print;

/// <summary>A PNG taken apart again, as its specification has it.</summary>
internal sealed class PngFile
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private PngFile(List<Chunk> chunks) => Chunks = chunks;

    public List<Chunk> Chunks { get; }

    public byte[] Data(string type) => Chunks.Single(chunk => chunk.Type == type).Data;

    public static PngFile Read(byte[] bytes)
    {
        if (!bytes.AsSpan(0, 8).SequenceEqual(Signature))
            throw new InvalidDataException("this is no PNG");
        List<Chunk> chunks = [];
        for (var at = 8; at < bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            chunks.Add(new Chunk(
                Encoding.ASCII.GetString(bytes, at + 4, 4),
                bytes[(at + 8)..(at + 8 + length)],
                BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at + 8 + length))));
            at += 12 + length;
        }

        return new PngFile(chunks);
    }

    /// <summary>The lines of pixels, each with the byte of its filter before it.</summary>
    public byte[] Pixels()
    {
        using var unpacked = new MemoryStream();
        using (var packed = new ZLibStream(new MemoryStream(Data("IDAT")), CompressionMode.Decompress))
            packed.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    public sealed record Chunk(string Type, byte[] Data, uint Crc)
    {
        /// <summary>The checksum that its bytes ask for, by the table of the PNG specification.</summary>
        public uint CrcOfData()
        {
            var crc = uint.MaxValue;
            foreach (var one in Encoding.ASCII.GetBytes(Type).Concat(Data))
                crc = Table[(crc ^ one) & 0xFF] ^ (crc >> 8);
            return ~crc;
        }

        private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(number => Entry((uint)number))];

        private static uint Entry(uint number)
        {
            for (var bit = 0; bit < 8; bit++)
                number = (number & 1) == 1 ? 0xEDB88320 ^ (number >> 1) : number >> 1;
            return number;
        }
    }
}
