namespace Annai.Events;

/// <summary>The page that something happened on: of a notice type, or of a whole programme.</summary>
public readonly record struct PageTerm(PageKind Kind, Term Id) : IComparable<PageTerm>
{
    public int CompareTo(PageTerm other) => (Kind, Id).CompareTo((other.Kind, other.Id));

    public static bool operator <(PageTerm left, PageTerm right) => left.CompareTo(right) < 0;

    public static bool operator >(PageTerm left, PageTerm right) => left.CompareTo(right) > 0;

    public static bool operator <=(PageTerm left, PageTerm right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PageTerm left, PageTerm right) => left.CompareTo(right) >= 0;
}
