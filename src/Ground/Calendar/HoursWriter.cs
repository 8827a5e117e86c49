using System.Collections.Immutable;

namespace Annai.Calendar;

/// <summary>Writes hours in one spelling: days of equal hours together, Monday first, exceptions last.</summary>
internal static class HoursWriter
{
    // A narrow line would else break behind the dash, and begin with when a place closes.
    private const string Dash = "\u2060〜\u2060";

    public static string Write(ImmutableArray<DayHours?> slots, ImmutableArray<DatedHours> dated) =>
        string.Join("; ", Weekly(slots).Concat(dated.Select(rule => rule.ToString())));

    /// <summary>The same for people who read a page: a line for each rule, 月〜金 9:00〜12:00、14:00〜17:00.</summary>
    public static ImmutableArray<string> InWords(ImmutableArray<DayHours?> slots, ImmutableArray<DatedHours> dated) =>
    [
        .. Weekly(slots).Select(rule => rule.Split(' ', 2)).Select(rule => $"{Days(rule[0])}　{Times(rule[1])}"),
        .. dated.Select(rule => $"{Dates(rule)}　{Times(rule.Hours.ToString())}"),
    ];

    private static string Days(string days) => days.Replace('-', '〜').Replace("祝", "祝日", StringComparison.Ordinal);

    private static string Times(string hours) =>
        hours
        .Replace("休", "休み", StringComparison.Ordinal)
        .Replace("-", Dash, StringComparison.Ordinal)
        .Replace(' ', '、');

    private static string Dates(DatedHours rule) =>
        rule.From == rule.Until
            ? rule.From.InWordsWithoutYear
            : $"{rule.From.InWordsWithoutYear}〜{rule.Until.InWordsWithoutYear}";

    private static IEnumerable<string> Weekly(ImmutableArray<DayHours?> slots) =>
        from slot in Enumerable.Range(0, WeekSlot.Count)
        where slots[slot] is not null
        group slot by slots[slot] into alike
        select $"{string.Join('・', Days([.. alike]))} {alike.Key}";

    private static List<string> Days(List<int> slots)
    {
        var names = new List<string>();
        for (var start = 0; start < slots.Count;)
        {
            var length = RunAt(slots, start);
            names.AddRange(Run(slots.GetRange(start, length)));
            start += length;
        }

        return names;
    }

    // 祝 follows 日 in the table but not in the week.
    private static int RunAt(List<int> slots, int start)
    {
        var length = 1;
        while (start + length < slots.Count
            && slots[start + length] == slots[start] + length && slots[start + length] != WeekSlot.Holiday)
            length++;
        return length;
    }

    private static IEnumerable<string> Run(List<int> run) => run.Count switch
    {
        7 => [WeekSlot.EveryDay],
        >= 3 => [$"{WeekSlot.Name(run[0])}-{WeekSlot.Name(run[^1])}"],
        _ => run.Select(WeekSlot.Name),
    };
}
