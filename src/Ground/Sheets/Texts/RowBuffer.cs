namespace Annai.Sheets.Texts;

/// <summary>Gathers the cells of a row, and is used again for the next one.</summary>
internal sealed class RowBuffer
{
    private readonly SeenWords _words = new();
    private char[] _signs = new char[1 << 10];
    private int[] _ends = new int[1 << 6];
    private int _length;

    public int Count { get; private set; }

    /// <summary>Whether no cell holds anything: all there is stands behind cells.</summary>
    public bool IsEmpty => _length == Count;

    public void Clear() => (_length, Count) = (0, 0);

    public void Add(ReadOnlySpan<char> cell)
    {
        if (_length + cell.Length >= _signs.Length)
            Array.Resize(ref _signs, Math.Max(_signs.Length * 2, _length + cell.Length + 1));
        if (Count == _ends.Length)
            Array.Resize(ref _ends, Count * 2);
        cell.CopyTo(_signs.AsSpan(_length));
        _ends[Count++] = _length += cell.Length;
        _length++;
    }

    public RowText ToText() => new(_signs[.._length], _ends[..Count], _words);
}
