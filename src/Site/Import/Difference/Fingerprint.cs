using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Annai.Import.Difference;

/// <summary>
/// What stands for texts of any length in so many bytes: of a row that was read nothing else is kept. That two texts
/// share one by chance cannot be waited for.
/// </summary>
internal struct Fingerprint()
{
    private ulong _one = 0x9E3779B97F4A7C15;
    private ulong _two = 0xC2B2AE3D27D4EB4F;

    public readonly UInt128 Value => new(_one, _two);

    public static UInt128 Of(ReadOnlySpan<char> text)
    {
        var print = new Fingerprint();
        print.Add(text);
        return print.Value;
    }

    /// <summary>Adds a text, and where it ends.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        Mix((ulong)text.Length);
        var bytes = MemoryMarshal.AsBytes(text);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            Mix(BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        var rest = 0UL;
        foreach (var part in bytes)
            rest = rest << 8 | part;
        Mix(rest);
    }

    private void Mix(ulong part)
    {
        _one = (_one ^ part) * 0xFF51AFD7ED558CCD;
        _one ^= _one >> 32;
        _two = (BitOperations.RotateLeft(_two, 29) + part) * 0xC4CEB9FE1A85EC53;
        _two ^= _two >> 31;
    }
}
