namespace Annai.Events;

/// <summary>What visits are counted by.</summary>
public readonly record struct TallyKey(Term Tenant, Term Notice, Term? Code, VisitSource Source) : IComparable<TallyKey>
{
    private (Term, Term, Term, VisitSource) InOrder => (Tenant, Notice, Code.GetValueOrDefault(), Source);

    public int CompareTo(TallyKey other) =>
        InOrder.CompareTo(other.InOrder);

    public static bool operator <(TallyKey left, TallyKey right) => left.CompareTo(right) < 0;

    public static bool operator >(TallyKey left, TallyKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(TallyKey left, TallyKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TallyKey left, TallyKey right) => left.CompareTo(right) >= 0;
}
