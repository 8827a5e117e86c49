using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Annai.Calendar;

/// <summary>
/// The national holidays as the Cabinet Office publishes them each February for the following year. They are listed and
/// not computed: the equinoxes are announced, and the law itself has moved single days (2019 to 2021).
/// </summary>
public sealed class Holidays
{
    private readonly FrozenDictionary<JapaneseDay, string> _names;

    /// <summary>A table of whole years, from the year of the first holiday to the end of that of the last.</summary>
    public Holidays(IEnumerable<Holiday> days)
    {
        Days = [.. days.OrderBy(holiday => holiday.Day)];
        if (Days.IsEmpty)
            throw new ArgumentException("a table of holidays has at least one", nameof(days));
        _names = Days.ToFrozenDictionary(holiday => holiday.Day, holiday => holiday.Name);
        KnownFrom = new JapaneseDay(new DateOnly(Days[0].Day.Date.Year, 1, 1));
        KnownUntil = new JapaneseDay(new DateOnly(Days[^1].Day.Date.Year, 12, 31));
    }

    /// <summary>The table that came with this program.</summary>
    public static Holidays Published { get; } = ReadPublished();

    /// <summary>Every holiday, in order.</summary>
    public ImmutableArray<Holiday> Days { get; }

    public JapaneseDay KnownFrom { get; }

    /// <summary>The last day of which the table says anything.</summary>
    public JapaneseDay KnownUntil { get; }

    public bool IsKnown(JapaneseDay day) => day >= KnownFrom && day <= KnownUntil;

    public HolidayAnswer Of(JapaneseDay day) =>
        !IsKnown(day) ? new HolidayAnswer.Unknown()
        : _names.TryGetValue(day, out var name) ? new HolidayAnswer.Holiday(name)
        : new HolidayAnswer.Ordinary();

    private static Holidays ReadPublished()
    {
        using var file = typeof(Holidays).Assembly.GetManifestResourceStream("holidays.csv")!;
        using var reader = new StreamReader(file);
        return new Holidays(Lines(reader).Select(HolidayOf));
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static Holiday HolidayOf(string line) => line.Split(',') is [var day, var name]
        ? new Holiday(JapaneseDay.Parse(day), name)
        : throw new FormatException($"`{line}` is not a holiday, expected a line like `2026-11-23,勤労感謝の日`");
}
