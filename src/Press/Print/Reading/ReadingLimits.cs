namespace Annai.Print.Reading;

/// <summary>How much of a PDF is read before it is refused: no file takes a machine's memory or its day.</summary>
internal sealed class ReadingLimits
{
    public const int LargestFile = 200 << 20;

    public const int MostPages = 100;

    /// <summary>Of tables, lists and links in one another.</summary>
    public const int DeepestNesting = 60;

    private const int MostValues = 4_000_000;
    private const int MostOperators = 16_000_000;
    private const long MostBytes = 400L << 20;
    private const int MostTreeNodes = 5_000;

    private int _values;
    private int _operators;
    private int _nodes;
    private long _bytes;

    public void Value() => Count(ref _values, MostValues, "values");

    public void Operator() => Count(ref _operators, MostOperators, "drawing steps");

    public void TreeNode() => Count(ref _nodes, MostTreeNodes, "branches of pages");

    public void Unpacked(int bytes)
    {
        _bytes += bytes;
        if (_bytes > MostBytes)
            throw UnreadablePdfException.TooMuch($"the PDF unpacks to more than {MostBytes >> 20} MB");
    }

    private static void Count(ref int count, int most, string what)
    {
        if (++count > most)
            throw UnreadablePdfException.TooMuch($"the PDF has more than {most} {what}");
    }
}
