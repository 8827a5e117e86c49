namespace Annai.Calendar;

/// <summary>The eight days that a rule can name: Monday to Sunday as 0 to 6, and 祝 as 7.</summary>
internal static class WeekSlot
{
    public const int Holiday = 7;
    public const int Count = 8;
    public const string EveryDay = "毎日";

    public static string Name(int slot) => "月火水木金土日祝".Substring(slot, 1);

    public static int? Named(ReadOnlySpan<char> name) =>
        name.Length == 1 && "月火水木金土日祝".IndexOf(name[0], StringComparison.Ordinal) is >= 0 and var slot ? slot : null;

    public static int Of(DayOfWeek weekday) => ((int)weekday + 6) % 7;
}
