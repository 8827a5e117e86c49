namespace Annai.Sheets.Texts;

/// <summary>The signs of one row, and where each of its cells ends among them.</summary>
/// <param name="signs">Behind each cell stands one that belongs to none.</param>
/// <param name="ends">Of each cell.</param>
/// <param name="words">Makes strings of them.</param>
internal sealed class RowText(char[] signs, int[] ends, SeenWords words)
{
    public int Count => ends.Length;

    public ReadOnlySpan<char> SignsAt(int column)
    {
        var start = column == 0 ? 0 : ends[column - 1] + 1;
        return signs.AsSpan(start, ends[column] - start);
    }

    public string CellAt(int column) => words.Of(SignsAt(column));
}
