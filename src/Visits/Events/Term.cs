namespace Annai.Events;

/// <summary>
/// A word of a vocabulary: the name of a city, a notice or a code. Only a vocabulary and the log make
/// one, so nothing that a browser sends can travel further as text.
/// </summary>
public readonly record struct Term : IComparable<Term>
{
    internal const int Longest = 40;

    private readonly string? _value;

    private Term(string value) => _value = value;

    public string Value => _value ?? "";

    public int CompareTo(Term other) => string.CompareOrdinal(Value, other.Value);

    public static bool operator <(Term left, Term right) => left.CompareTo(right) < 0;

    public static bool operator >(Term left, Term right) => left.CompareTo(right) > 0;

    public static bool operator <=(Term left, Term right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Term left, Term right) => left.CompareTo(right) >= 0;

    public override string ToString() => Value;

    internal static bool TryRead(string? text, out Term term)
    {
        var isTerm = text is { Length: > 0 and <= Longest }
            && text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-');
        term = isTerm ? new Term(text!) : default;
        return isTerm;
    }
}
