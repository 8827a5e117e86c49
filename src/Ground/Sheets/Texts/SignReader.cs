using System.Buffers;
using System.Text;

namespace Annai.Sheets.Texts;

/// <summary>Reads the signs of a stream one by one, at a place of its own: several may read the same stream.</summary>
internal sealed class SignReader(Stream stream, TextEncoding encoding)
{
    private readonly byte[] _bytes = new byte[1 << 16];
    private long _read = encoding.MarkLength;
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>Whether what stood in the place of the last sign was none.</summary>
    public bool WasBroken { get; private set; }

    /// <summary>How many bytes the last sign took.</summary>
    public int Length { get; private set; }

    public bool Next(out Rune sign)
    {
        while (true)
        {
            var status = encoding.Step(_bytes.AsSpan(_start, _end - _start), out sign, out var length);
            if (_start < _end && (status != OperationStatus.NeedMoreData || _ended))
            {
                Length = Math.Max(1, length);
                _start += Length;
                WasBroken = status != OperationStatus.Done;
                return true;
            }

            if (_ended)
                return false;
            Fill();
        }
    }

    /// <summary>Reads signs until no further one may have room, or the text ends.</summary>
    /// <returns>How many characters they have; 0 at the end.</returns>
    public int Read(Span<char> to)
    {
        var count = 0;
        while (to.Length - count > 1)
        {
            if (encoding.Run is { } take)
            {
                _start += take(_bytes.AsSpan(_start, _end - _start), to[count..], out var run);
                count += run;
            }

            if (to.Length - count < 2 || !Next(out var sign))
                break;
            count += sign.EncodeToUtf16(to[count..]);
        }

        return count;
    }

    private void Fill()
    {
        var rest = _end - _start;
        _bytes.AsSpan(_start, rest).CopyTo(_bytes);
        stream.Position = _read;
        var count = stream.Read(_bytes, rest, _bytes.Length - rest);
        (_start, _end) = (0, rest + count);
        _read += count;
        _ended = count == 0;
    }
}
