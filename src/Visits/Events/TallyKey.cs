namespace Annai.Events;

/// <summary>What visits are counted by.</summary>
public readonly record struct TallyKey(Term Tenant, Term Notice, Term? Code, VisitSource Source) : IComparable<TallyKey>
{
    public int CompareTo(TallyKey other) =>
        (Tenant, Notice, Code.GetValueOrDefault(), Source).CompareTo((other.Tenant, other.Notice, other.Code.GetValueOrDefault(), other.Source));

    public static bool operator <(TallyKey left, TallyKey right) => left.CompareTo(right) < 0;

    public static bool operator >(TallyKey left, TallyKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(TallyKey left, TallyKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TallyKey left, TallyKey right) => left.CompareTo(right) >= 0;
}
