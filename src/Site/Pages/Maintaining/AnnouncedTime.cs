using System.Globalization;
using Annai.Calendar;

namespace Annai.Pages.Maintaining;

/// <summary>When a maintenance begins or ends, as it was announced: a day in Japan, with or without a time.</summary>
public sealed record AnnouncedTime(JapaneseDay Day, TimeOnly? Time)
{
    private const string Clock = "HH:mm";

    /// <summary>11月20日（金）22:00</summary>
    public string InWords => Day.InWordsWithoutYear + Written(Time);

    /// <summary>The minute that it is in Japan.</summary>
    public static AnnouncedTime Now(TimeProvider time) => new(
        JapaneseDay.Today(time), TimeOnly.FromDateTime(time.GetUtcNow().ToOffset(TimeSpan.FromHours(9)).DateTime));

    /// <summary>Reads 2026-11-20 and 2026-11-20T22:00, also with a space for the T.</summary>
    public static AnnouncedTime? Read(string text)
    {
        var parts = text.Split('T', ' ');
        if (parts.Length > 2 || !JapaneseDay.TryParse(parts[0], out var day))
            return null;
        if (parts.Length == 1)
            return new AnnouncedTime(day, null);
        return TimeOnly.TryParseExact(parts[1], Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new AnnouncedTime(day, time)
            : null;
    }

    public bool IsBefore(AnnouncedTime other) =>
        Day < other.Day || (Day == other.Day && (Time ?? TimeOnly.MinValue) < (other.Time ?? TimeOnly.MaxValue));

    /// <summary>What <see cref="Read"/> reads.</summary>
    public override string ToString() => Time is null ? $"{Day}" : $"{Day}T{Written(Time)}";

    private static string Written(TimeOnly? time) => time?.ToString(Clock, CultureInfo.InvariantCulture) ?? "";
}
