using System.Buffers;
using System.Text;

namespace Annai.Templates.Running;

/// <summary>What has been written so far, as UTF-8 in a rented buffer.</summary>
internal sealed class Utf8Output(int limit) : IDisposable
{
    private static readonly SearchValues<char> MarkupSigns = SearchValues.Create("&<>\"'");

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

    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(MarkupSigns); next >= 0; next = text.IndexOfAny(MarkupSigns))
        {
            Write(text[..next]);
            Write(Entity(text[next]));
            text = text[(next + 1)..];
        }

        Write(text);
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
