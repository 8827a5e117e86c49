using System.Collections.Immutable;

namespace Annai.Events;

/// <summary>
/// The words by which a page and the log call what an event may say: they never change their meaning.
/// </summary>
public static class WireWords
{
    private static readonly ImmutableArray<(string Word, VisitKind Kind)> Kinds = [("view", VisitKind.View)];

    private static readonly ImmutableArray<(string Word, VisitSource Source)> Sources =
    [
        ("code", VisitSource.Code), ("city", VisitSource.CitySite), ("search", VisitSource.SearchEngine),
        ("line", VisitSource.Line), ("other", VisitSource.Other),
    ];

    private static readonly ImmutableArray<(string Word, FirstVisit First)> Firsts =
        [("ever", FirstVisit.Ever), ("today", FirstVisit.Today), ("no", FirstVisit.No)];

    public static string Of(VisitKind kind) => WordFor(kind, Kinds);

    public static string Of(VisitSource source) => WordFor(source, Sources);

    public static string Of(FirstVisit first) => WordFor(first, Firsts);

    public static bool TryRead(string? word, out VisitKind kind) => Find(word, Kinds, out kind);

    public static bool TryRead(string? word, out VisitSource source) => Find(word, Sources, out source);

    public static bool TryRead(string? word, out FirstVisit first) => Find(word, Firsts, out first);

    private static string WordFor<T>(T value, ImmutableArray<(string Word, T Value)> words)
        where T : struct, Enum
    {
        foreach (var (word, known) in words)
            if (EqualityComparer<T>.Default.Equals(known, value))
                return word;
        throw new ArgumentOutOfRangeException(nameof(value), value, "no wire word");
    }

    private static bool Find<T>(string? word, ImmutableArray<(string Word, T Value)> words, out T value)
        where T : struct, Enum
    {
        foreach (var (known, meaning) in words)
            if (known == word)
            {
                value = meaning;
                return true;
            }

        value = default;
        return false;
    }
}
