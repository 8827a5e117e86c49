using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Annai.Templates.Running;

/// <summary>What has been written so far, as UTF-8 in a rented buffer.</summary>
internal sealed class Utf8Output(int limit) : IDisposable
{
    private const int LongestEntity = 6;
    private const int LongestPiece = 4096;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);
    private int _length;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public bool EndsLine => _length > 0 && _buffer[_length - 1] == '\n';

    public void Write(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Free(utf8.Length));
        _length += utf8.Length;
    }

    public void Write(ReadOnlySpan<char> text)
    {
        var free = Free(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += Encoding.UTF8.GetBytes(text, free);
    }

    /// <summary>Escapes and encodes in one pass: most of what a page says is too short for two passes to pay.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (text.Length > LongestPiece)
        {
            var end = char.IsHighSurrogate(text[LongestPiece - 1]) ? LongestPiece - 1 : LongestPiece;
            WriteEscapedPiece(text[..end]);
            text = text[end..];
        }

        WriteEscapedPiece(text);
    }

    // By reference and without checks of bounds: the room is reserved for the longest that each sign can become, and this
    // loop is a third of what a page costs.
    private void WriteEscapedPiece(ReadOnlySpan<char> text)
    {
        ref var to = ref MemoryMarshal.GetReference(Free(text.Length * LongestEntity));
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (sign < 0x80 && sign is not ('&' or '<' or '>' or '"' or '\''))
                Unsafe.Add(ref to, written++) = (byte)sign;
            else if (sign >= 0x800 && !char.IsSurrogate(sign))
                written += WriteThree(ref Unsafe.Add(ref to, written), sign);
            else
                written += WriteRare(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref to, written), LongestEntity), text, ref i);
        }

        _length += written;
    }

    private static int WriteThree(ref byte to, char sign)
    {
        to = (byte)(0xE0 | (sign >> 12));
        Unsafe.Add(ref to, 1) = (byte)(0x80 | ((sign >> 6) & 0x3F));
        Unsafe.Add(ref to, 2) = (byte)(0x80 | (sign & 0x3F));
        return 3;
    }

    // Signs of markup, letters of two bytes, and pairs; half a pair becomes the sign for what cannot be shown.
    private static int WriteRare(Span<byte> to, ReadOnlySpan<char> text, ref int at)
    {
        if (text[at] < 0x80)
        {
            var entity = Entity(text[at]);
            entity.CopyTo(to);
            return entity.Length;
        }

        var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        var written = Encoding.UTF8.GetBytes(text.Slice(at, isPair ? 2 : 1), to);
        at += isPair ? 1 : 0;
        return written;
    }

    public void Write(long number)
    {
        number.TryFormat(Free(20), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        _length += written;
    }

    public override string ToString() => Encoding.UTF8.GetString(Written);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private static ReadOnlySpan<byte> Entity(char sign) => sign switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };

    private Span<byte> Free(int wanted)
    {
        if (_buffer.Length - _length < wanted)
            Grow(wanted);
        return _buffer.AsSpan(_length);
    }

    private void Grow(int wanted)
    {
        if (_length > limit)
            throw new LimitException($"the output grew over {limit} bytes");
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + wanted));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
