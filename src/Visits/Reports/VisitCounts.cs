namespace Annai.Reports;

/// <summary>The visits of a row.</summary>
/// <param name="FirstByCode">Came by a code and had never opened this notice: the nearest thing to people.</param>
/// <param name="ByCode">Came by a code, the first ones among them.</param>
/// <param name="Other">Came any other way.</param>
public readonly record struct VisitCounts(int FirstByCode, int ByCode, int Other)
{
    public int Total => ByCode + Other;

    public static VisitCounts operator +(VisitCounts left, VisitCounts right) => Add(left, right);

    public static VisitCounts Add(VisitCounts left, VisitCounts right) =>
        new(left.FirstByCode + right.FirstByCode, left.ByCode + right.ByCode, left.Other + right.Other);
}
