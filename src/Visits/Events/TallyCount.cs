namespace Annai.Events;

/// <summary>How many views there were, and how many of them were the first ever of their browser.</summary>
public readonly record struct TallyCount(int Views, int FirstEver)
{
    public TallyCount With(FirstVisit first) => new(Views + 1, FirstEver + (first == FirstVisit.Ever ? 1 : 0));

    public static TallyCount operator +(TallyCount one, TallyCount other) => Add(one, other);

    public static TallyCount Add(TallyCount left, TallyCount right) =>
        new(left.Views + right.Views, left.FirstEver + right.FirstEver);
}
