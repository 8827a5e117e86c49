using System.Globalization;

namespace Annai.Calendar;

/// <summary>A time of day that, unlike <see cref="TimeOnly"/>, has 24:00, the end of the day.</summary>
public readonly record struct ClockTime(int Minutes) : IComparable<ClockTime>
{
    public static ClockTime StartOfDay => new(0);

    public static ClockTime EndOfDay => new(24 * 60);

    public DateTimeOffset On(JapaneseDay day) => day.Start.AddMinutes(Minutes);

    public int CompareTo(ClockTime other) => Minutes.CompareTo(other.Minutes);

    public static bool operator <(ClockTime left, ClockTime right) => left.Minutes < right.Minutes;

    public static bool operator >(ClockTime left, ClockTime right) => left.Minutes > right.Minutes;

    public static bool operator <=(ClockTime left, ClockTime right) => left.Minutes <= right.Minutes;

    public static bool operator >=(ClockTime left, ClockTime right) => left.Minutes >= right.Minutes;

    /// <summary>9:00, 24:00</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Minutes / 60}:{Minutes % 60:00}");
}
