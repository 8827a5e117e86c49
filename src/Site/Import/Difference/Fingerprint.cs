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
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            Mix(BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        var rest = 0UL;
        foreach (var part in bytes)
            rest = rest << 8 | part;
        // At most six bytes are left, so that the length has room behind them.
        Mix(rest << 16 ^ (ulong)text.Length);
    }

    // A multiplication carries each bit upwards only: the upper half has to come down again.
    private void Mix(ulong part)
    {
        var mixed = (Value ^ part) * 0xFF51AFD7ED558CCD;
        Value = mixed ^ mixed >> 32;
    }
}
