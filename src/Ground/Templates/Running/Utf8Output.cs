using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Annai.Templates.Running;

/// <summary>What has been written so far, as the bytes of a page.</summary>
internal sealed class Utf8Output(int limit, int expected = 0) : Output
{
    private const int LongestEntity = 6;
    private const int LongestPiece = 4096;

    private RentedBuffer<byte> _buffer = new(expected, limit);

    public override bool EndsLine => _buffer.Written is [.., (byte)'\n'];

    public ReadOnlySpan<byte> Written => _buffer.Written;

    public override void Write(StaticText text)
    {
        if (text.Length <= StaticText.Short)
            Vector256.Create<byte>(text.Utf8).StoreUnsafe(ref _buffer.Place(StaticText.Short));
        else
            text.Utf8.CopyTo(_buffer.Free(text.Length));
        _buffer.Advance(text.Length);
    }

    public override void Write(string text)
    {
        var free = _buffer.Free(Encoding.UTF8.GetMaxByteCount(text.Length));
        _buffer.Advance(Encoding.UTF8.GetBytes(text, free));
    }

    /// <summary>Escapes and encodes in one pass: most of what a page says is too short for two passes to pay.</summary>
    public override void WriteEscaped(string text)
    {
        if (text.Length <= LongestPiece)
            WriteEscapedPiece(text);
        else
            WriteInPieces(text);
    }

    public override void Write(long number)
    {
        number.TryFormat(_buffer.Free(20), out var written, default, CultureInfo.InvariantCulture);
        _buffer.Advance(written);
    }

    public override void Dispose() => _buffer.Return();

    private void WriteInPieces(ReadOnlySpan<char> text)
    {
        while (text.Length > LongestPiece)
        {
            var end = char.IsHighSurrogate(text[LongestPiece - 1]) ? LongestPiece - 1 : LongestPiece;
            WriteEscapedPiece(text[..end]);
            text = text[end..];
        }

        WriteEscapedPiece(text);
    }

    // By reference and without checks of bounds: the room is reserved for the longest that each sign can become, and
    // this loop is a quarter of what a page costs.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteEscapedPiece(ReadOnlySpan<char> text)
    {
        ref var to = ref _buffer.Place(text.Length * LongestEntity);
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            uint sign = text[i];
            if (sign < 0x80 && sign is not ('&' or '<' or '>' or '"' or '\''))
                Unsafe.Add(ref to, written++) = (byte)sign;
            else if (sign >= 0x800 && sign - 0xD800 >= 0x800)
                written += WriteThree(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref to, written), 4), sign);
            else
            {
                var rest = text[i..];
                var taken = IsPair(rest) ? 2 : 1;
                written += WriteRare(
                    rest[..taken],
                    MemoryMarshal.CreateSpan(ref Unsafe.Add(ref to, written), LongestEntity));
                i += taken - 1;
            }
        }

        _buffer.Advance(written);
    }

    // All letters of Japanese: their three bytes in one store, of which the fourth is overwritten.
    private static int WriteThree(Span<byte> to, uint sign)
    {
        var bytes = 0x8080E0 | (sign >> 12) | ((sign & 0xFC0) << 2) | ((sign & 0x3F) << 16);
        BinaryPrimitives.WriteUInt32LittleEndian(to, bytes);
        return 3;
    }

    private static bool IsPair(ReadOnlySpan<char> text) =>
        text.Length > 1 && char.IsHighSurrogate(text[0]) && char.IsLowSurrogate(text[1]);

    // Signs of markup, letters of two bytes, and pairs; half a pair becomes the sign for what cannot be shown.
    private static int WriteRare(ReadOnlySpan<char> text, Span<byte> to)
    {
        if (text[0] >= 0x80)
            return Encoding.UTF8.GetBytes(text, to);
        var entity = Utf8Entity(text[0]);
        entity.CopyTo(to);
        return entity.Length;
    }

    private static ReadOnlySpan<byte> Utf8Entity(char sign) => sign switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };
}
