using System.Collections.Immutable;

namespace Annai.Calendar;

/// <summary>The days of the week as people write them in one word: 月, 月曜日, 祝日, 土日祝, 平日, 毎日.</summary>
internal static class DayWords
{
    private const int WorkingDays = 5;

    /// <summary>The one day that a word names; null where it names another number of them.</summary>
    public static int? Day(Piece word) => Slots(word) is { Length: 1 } slots ? slots[0] : null;

    /// <summary>The days that a word names; none where it names anything else.</summary>
    public static ImmutableArray<int> Slots(Piece word) => word.Text switch
    {
        WeekSlot.EveryDay => [.. Enumerable.Range(0, WeekSlot.Holiday)],
        "平日" => [.. Enumerable.Range(0, WorkingDays)],
        _ => Named(WithoutEnding(word.Text)),
    };

    private static ImmutableArray<int> Named(ReadOnlySpan<char> names)
    {
        var slots = ImmutableArray.CreateBuilder<int>(names.Length);
        foreach (var name in names)
            if (WeekSlot.Named([name]) is { } slot && !slots.Contains(slot))
                slots.Add(slot);
            else
                return [];
        return slots.ToImmutable();
    }

    // Of 祝日 the second character is no Sunday.
    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> text) => text switch
    {
        [.. var names, '曜', '日'] => names,
        [.. var names, '曜'] => names,
        [.. var names, '祝', '日'] => text[..(names.Length + 1)],
        _ => text,
    };
}
