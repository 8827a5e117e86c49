using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Annai.Import.Difference;

/// <summary>
/// What stands for texts of any length in eight bytes: of a row that was read nothing else is kept. Among a million
/// texts two share one by chance in one of many million lists.
/// </summary>
internal struct Fingerprint()
{
    public ulong Value { get; private set; } = 0x9E3779B97F4A7C15;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var print = new Fingerprint();
        print.Add(text);
        return print.Value;
    }

    /// <summary>Adds a text, and where it ends.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        var bytes = MemoryMarshal.AsBytes(text);
        for (; bytes.Length >= 2 * sizeof(ulong); bytes = bytes[(2 * sizeof(ulong))..])
            Mix(First(bytes), First(bytes[sizeof(ulong)..]));
        var (first, rest) = (0UL, (ulong)text.Length);
        if (bytes.Length >= sizeof(ulong))
        {
            first = First(bytes);
            bytes = bytes[sizeof(ulong)..];
        }

        // At most six bytes are left, so that the length has room before them.
        foreach (var part in bytes)
            rest = rest << 8 | part;
        Mix(first, rest);
    }

    private static ulong First(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt64LittleEndian(bytes);

    // A product carries each bit upwards only: its upper half has to come down again.
    private void Mix(ulong one, ulong other)
    {
        var high = Math.BigMul(Value ^ one, other ^ 0xFF51AFD7ED558CCD, out var low);
        Value = high ^ low;
    }
}
