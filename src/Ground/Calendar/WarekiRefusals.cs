namespace Annai.Calendar;

/// <summary>What is said of a date that could not be read, and of which part of it.</summary>
internal sealed class WarekiRefusals(string written)
{
    private const string Example = "write `令和8年11月20日` or `R8.11.20`";

    public WarekiReading.Refused NoEra() => Refuse(
        WarekiRefusal.NoEra, 0, written.Length,
        $"`{written}` names no era, expected {string.Join(", ", Era.All.Select(era => $"`{era.Name}`"))}",
        Example);

    public WarekiReading.Refused NotWhole(int at) => Refuse(
        WarekiRefusal.NotWhole, at, written.Length,
        at < written.Length
            ? $"`{written}` cannot be read from `{written[at..]}` on, expected a year, a month and a day"
            : $"`{written}` ends too soon, expected a year, a month and a day",
        Example);

    public WarekiReading.Refused NoSuchDay(int start, int end) => Refuse(
        WarekiRefusal.NoSuchDay, start, end,
        $"`{Until(end)}` is a day that no calendar has, expected one that exists",
        "check year, month and day; the first year is `元年` or `1年`");

    public WarekiReading.Refused BeforeEra(Era era, JapaneseDay day, int end) => Refuse(
        WarekiRefusal.BeforeEra, 0, end,
        $"`{Until(end)}` is too early for {era.Name}, expected {new JapaneseDay(era.First)} or later",
        Meant(day));

    public WarekiReading.Refused AfterEra(Era era, JapaneseDay day, int end) => Refuse(
        WarekiRefusal.AfterEra, 0, end,
        $"`{Until(end)}` is too late for {era.Name}, expected {new JapaneseDay(era.Last!.Value)} or earlier",
        Meant(day));

    public WarekiReading.Refused OtherWeekday(JapaneseDay day, int start, int end) => Refuse(
        WarekiRefusal.OtherWeekday, start, end,
        $"`{written[start..end]}` stands behind {day}, expected `（{day.Weekday}）`",
        "correct the day or the weekday");

    private static string Meant(JapaneseDay day) => Era.Of(day.Date) is null
        ? "write the day of the solar calendar, such as `1872-12-31`"
        : $"did you mean `{day.InWareki}`?";

    private string Until(int end) => written[..end].Trim();

    private static WarekiReading.Refused Refuse(WarekiRefusal why, int start, int end, string message, string hint) =>
        new(why, start, end - start, message, hint);
}
