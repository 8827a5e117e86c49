using System.Collections.Immutable;

namespace Annai.Calendar;

/// <summary>Writes hours in one spelling: days of equal hours together, Monday first, exceptions last.</summary>
internal static class HoursWriter
{
    public static string Write(ImmutableArray<DayHours?> slots, ImmutableArray<DatedHours> dated)
    {
        var weekly =
            from rule in Weekly(slots)
            select $"{Days(rule.Slots, WeekSlot.Name, WeekSlot.EveryDay, "-", "・")} {rule.Hours}";
        return string.Join("; ", weekly.Concat(dated.Select(rule => rule.ToString())));
    }

    /// <summary>The same for people who read a page: a line for each rule, 月〜金 9:00〜12:00、14:00〜17:00.</summary>
    public static ImmutableArray<string> InWords(
        ImmutableArray<DayHours?> slots,
        ImmutableArray<DatedHours> dated,
        CalendarWords words) =>
    [
        .. Weekly(slots).Select(rule => Days(rule.Slots, words) + words.At + Times(rule.Hours, words)),
        .. dated.Select(rule => Dates(rule, words) + words.At + Times(rule.Hours, words)),
    ];

    private static string Days(List<int> slots, CalendarWords words) =>
        Days(slots, slot => words.Weekdays[slot], words.EveryDay, words.To, words.And);

    private static string Times(DayHours hours, CalendarWords words) =>
        hours.IsClosed ? words.Closed : string.Join(words.Then, hours.Intervals.Select(words.Of));

    private static string Dates(DatedHours rule, CalendarWords words) =>
        rule.From == rule.Until ? words.Of(rule.From) : words.Of(rule.From) + words.To + words.Of(rule.Until);

    private static IEnumerable<(List<int> Slots, DayHours Hours)> Weekly(ImmutableArray<DayHours?> slots) =>
        from slot in Enumerable.Range(0, WeekSlot.Count)
        where slots[slot] is not null
        group slot by slots[slot] into alike
        select (alike.ToList(), alike.Key);

    private static string Days(List<int> slots, Func<int, string> name, string everyDay, string to, string and)
    {
        var names = new List<string>();
        for (var start = 0; start < slots.Count;)
        {
            var length = RunAt(slots, start);
            var run = slots.GetRange(start, length);
            if (length == 7)
                names.Add(everyDay);
            else if (length >= 3)
                names.Add(name(run[0]) + to + name(run[^1]));
            else
                names.AddRange(run.Select(name));
            start += length;
        }

        return string.Join(and, names);
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
}
