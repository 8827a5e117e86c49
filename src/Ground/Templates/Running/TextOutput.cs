using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Annai.Templates.Running;

/// <summary>
/// What has been written so far, as a text: for a caller who wants one, and for what a template captures.
/// </summary>
internal sealed class TextOutput(int limit, int expected = 0) : Output
{
    private const int ShortSigns = StaticText.Short / sizeof(char);

    private static readonly SearchValues<char> Markup = SearchValues.Create("&<>\"'");

    private RentedBuffer<char> _buffer = new(expected, limit);

    public override bool EndsLine => _buffer.Written is [.., '\n'];

    public override void Write(StaticText text)
    {
        if (text.SignsLength <= ShortSigns)
            Vector256.Create<ushort>(MemoryMarshal.Cast<char, ushort>(text.Signs))
                .StoreUnsafe(ref Unsafe.As<char, ushort>(ref _buffer.Place(ShortSigns)));
        else
            text.Signs.CopyTo(_buffer.Free(text.SignsLength));
        _buffer.Advance(text.SignsLength);
    }

    public override void Write(string text) => Write(text.AsSpan());

    public override void WriteEscaped(string text)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Markup); at >= 0; at = rest.IndexOfAny(Markup))
        {
            Write(rest[..at]);
            Write(Entity(rest[at]));
            rest = rest[(at + 1)..];
        }

        Write(rest);
    }

    public override void Write(long number)
    {
        number.TryFormat(_buffer.Free(20), out var written, default, CultureInfo.InvariantCulture);
        _buffer.Advance(written);
    }

    public int Length => _buffer.Written.Length;

    public override string ToString() => new(_buffer.Written);

    public override void Dispose() => _buffer.Return();

    private void Write(ReadOnlySpan<char> text)
    {
        text.CopyTo(_buffer.Free(text.Length));
        _buffer.Advance(text.Length);
    }
}
