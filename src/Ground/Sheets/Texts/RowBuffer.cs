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
        Append(cell);
        End(_length++);
    }

    /// <summary>Adds the cells behind each of which a separator stands.</summary>
    /// <returns>How many signs that took.</returns>
    public int AddAll(ReadOnlySpan<char> cells, char separator)
    {
        var at = 0;
        while (Count < Limits.Columns && cells[at..].IndexOf(separator) is >= 0 and <= Limits.Cell and var length)
        {
            End(_length + at + length);
            at += length + 1;
        }

        Append(cells[..at]);
        return at;
    }

    private void End(int at)
    {
        if (Count == _ends.Length)
            Array.Resize(ref _ends, Count * 2);
        _ends[Count++] = at;
    }

    private void Append(ReadOnlySpan<char> signs)
    {
        if (_length + signs.Length >= _signs.Length)
            Array.Resize(ref _signs, Math.Max(_signs.Length * 2, _length + signs.Length + 1));
        signs.CopyTo(_signs.AsSpan(_length));
        _length += signs.Length;
    }

    public RowText ToText() => new(_signs[.._length], _ends[..Count], _words);
}
