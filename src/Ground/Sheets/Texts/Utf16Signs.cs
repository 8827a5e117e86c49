using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Annai.Sheets.Texts;

/// <summary>UTF-16 sign by sign, in either order of bytes.</summary>
internal static class Utf16Signs
{
    public static OperationStatus NextLittleEnd(ReadOnlySpan<byte> bytes, out Rune sign, out int length) =>
        Next(bytes, isBigEnd: false, out sign, out length);

    public static OperationStatus NextBigEnd(ReadOnlySpan<byte> bytes, out Rune sign, out int length) =>
        Next(bytes, isBigEnd: true, out sign, out length);

    private static OperationStatus Next(ReadOnlySpan<byte> bytes, bool isBigEnd, out Rune sign, out int length)
    {
        (sign, length) = (Rune.ReplacementChar, Math.Min(2, bytes.Length));
        if (bytes.Length < 2)
            return OperationStatus.NeedMoreData;
        var first = Unit(bytes, isBigEnd);
        if (Rune.TryCreate(first, out var single))
        {
            sign = single;
            return OperationStatus.Done;
        }

        if (char.IsHighSurrogate(first) && bytes.Length < 4)
            return OperationStatus.NeedMoreData;
        if (!char.IsHighSurrogate(first) || !Rune.TryCreate(first, Unit(bytes[2..], isBigEnd), out var pair))
            return OperationStatus.InvalidData;
        (sign, length) = (pair, 4);
        return OperationStatus.Done;
    }

    private static char Unit(ReadOnlySpan<byte> bytes, bool isBigEnd) => (char)(isBigEnd
        ? BinaryPrimitives.ReadUInt16BigEndian(bytes)
        : BinaryPrimitives.ReadUInt16LittleEndian(bytes));
}
