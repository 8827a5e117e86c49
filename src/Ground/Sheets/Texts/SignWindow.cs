namespace Annai.Sheets.Texts;

/// <summary>A text of which one sees the next character, and to a marked place of which one may go back.</summary>
internal sealed class SignWindow(SignReader signs)
{
    private readonly record struct Place(int Index, int Line, int Column, bool AfterReturn);

    private char[] _buffer = new char[1 << 16];
    private int _end;
    private bool _ended;
    private Place _place = new(0, 1, 1, false);
    private Place? _mark;

    public int Line => _place.Line;

    public int Column => _place.Column;

    /// <summary>The next character, or -1 at the end.</summary>
    public int Current => _place.Index < _end || Fill() ? _buffer[_place.Index] : -1;

    public void Advance()
    {
        var sign = _buffer[_place.Index];
        var isReturn = sign == '\r';
        var endsLine = isReturn || sign == '\n' && !_place.AfterReturn;
        _place = new Place(
            _place.Index + 1,
            endsLine ? _place.Line + 1 : _place.Line,
            endsLine || sign == '\n' ? 1 : _place.Column + 1,
            isReturn);
    }

    /// <summary>What of the text lies in memory from here on; more may follow.</summary>
    public ReadOnlySpan<char> Ahead => _buffer.AsSpan(_place.Index, _end - _place.Index);

    /// <summary>Advances over so many characters, none of which ends a line.</summary>
    public void Pass(int count)
    {
        if (count > 0)
            _place = new Place(_place.Index + count, _place.Line, _place.Column + count, false);
    }

    /// <summary>Keeps everything from here on in memory until it is released or gone back to.</summary>
    public void Mark() => _mark = _place;

    public void Release() => _mark = null;

    public void GoBack()
    {
        _place = _mark!.Value;
        _mark = null;
    }

    private bool Fill()
    {
        if (_ended)
            return false;
        Compact();
        var count = signs.Read(_buffer.AsSpan(_end));
        (_end, _ended) = (_end + count, count == 0);
        return _place.Index < _end;
    }

    private void Compact()
    {
        var kept = _mark?.Index ?? _place.Index;
        var length = _end - kept;
        var target = length > _buffer.Length / 2 ? new char[_buffer.Length * 2] : _buffer;
        _buffer.AsSpan(kept, length).CopyTo(target);
        (_buffer, _end) = (target, length);
        _place = _place with { Index = _place.Index - kept };
        _mark = _mark is { } mark ? mark with { Index = 0 } : null;
    }
}
