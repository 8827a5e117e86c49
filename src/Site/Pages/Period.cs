using Annai.Calendar;

namespace Annai.Pages;

/// <summary>From which day until which something can be applied for; an end that is not set is no end.</summary>
public readonly record struct Period(JapaneseDay? From, JapaneseDay? Until)
{
    public bool HasBegun(JapaneseDay today) => From is not { } from || from <= today;

    public bool IsOver(JapaneseDay today) => Until is { } until && until < today;

    /// <summary>The days that both have; null where they have none.</summary>
    public Period? Within(Period other)
    {
        var (from, until) = (Later(From, other.From), Earlier(Until, other.Until));
        return from > until ? null : new Period(from, until);
    }

    /// <summary>2026-10-01/2026-12-18, as the page's script reads it.</summary>
    public override string ToString() => $"{From}/{Until}";

    private static JapaneseDay? Later(JapaneseDay? one, JapaneseDay? other) =>
        one is { } first && other is { } second ? (first > second ? first : second) : one ?? other;

    private static JapaneseDay? Earlier(JapaneseDay? one, JapaneseDay? other) =>
        one is { } first && other is { } second ? (first < second ? first : second) : one ?? other;
}
