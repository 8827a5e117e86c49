using System.Globalization;

namespace Annai.Sheets.Workbooks;

/// <summary>Days and times as Excel counts them: from the end of 1899 or from 1904, and in parts of a day.</summary>
internal static class SerialDate
{
    private const int DaySeconds = 24 * 60 * 60;
    private const int LastDay = 2_958_465;
    private const int DaysTo1904 = 1462;

    // Excel has a 29th of February 1900, as Lotus 1-2-3 had.
    private const int NoDay = 60;

    /// <summary>2026-11-20, 9:30, or both; null for a number that is none of them.</summary>
    public static string? Text(double serial, NumberFormat format, bool counts1904)
    {
        if (serial is not (>= 0 and < LastDay + 1))
            return null;
        var unit = format.HasTime && !format.HasSeconds ? 60 : 1;
        var seconds = (long)Math.Round(serial * DaySeconds / unit, MidpointRounding.AwayFromZero) * unit;
        if (!format.HasDate)
            return Time(format.IsElapsed ? seconds : seconds % DaySeconds);
        if (Day(seconds / DaySeconds, counts1904) is not { } day)
            return format.HasTime ? Time(seconds % DaySeconds) : null;
        return format.HasTime ? $"{day} {Time(seconds % DaySeconds)}" : day;
    }

    /// <summary>A day and a time, or one of them, as the strict kind of workbook writes them.</summary>
    public static string FromIso(string written)
    {
        if (!DateTime.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment))
            return written;
        var time = Time((long)moment.TimeOfDay.TotalSeconds);
        var day = moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (!written.Contains('-', StringComparison.Ordinal))
            return time;
        return moment.TimeOfDay == TimeSpan.Zero ? day : $"{day} {time}";
    }

    // Day 0, with which Excel begins, is the last of 1899 and a time of day without one.
    private static string? Day(long days, bool counts1904)
    {
        if (!counts1904 && days == NoDay)
            return "1900-02-29";
        var first = counts1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, days < NoDay ? 31 : 30);
        return days > LastDay - (counts1904 ? DaysTo1904 : 0) || days == 0 && !counts1904
            ? null
            : first.AddDays((int)days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static string Time(long seconds) => seconds % 60 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600}:{seconds / 60 % 60:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}");
}
