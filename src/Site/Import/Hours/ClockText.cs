using System.Globalization;
using System.Text.RegularExpressions;
using Annai.Calendar;
using Annai.Import.Cells;

namespace Annai.Import.Hours;

/// <summary>Times of day as people write them, in one spelling: 午後7時, 8時半, 正午 and a day's fraction.</summary>
internal static partial class ClockText
{
    /// <summary>The same text with every time as `19:00`, and every way of saying "until" as `-`.</summary>
    public static string Spelled(string text)
    {
        var plain = Plain.Of(text).Replace("正午", "12:00", StringComparison.Ordinal);
        return Until().Replace(Spoken().Replace(plain, new Speaker(plain).Time), "-");
    }

    /// <returns>Null where the cell holds anything but one time.</returns>
    public static ClockTime? One(string cell)
    {
        var plain = Plain.Of(cell);
        if (Fraction().IsMatch(plain))
            return OfFraction(double.Parse(plain, CultureInfo.InvariantCulture));
        return Single().Match(Spelled(cell)) is { Success: true } match
            ? At(Number(match, 1), Number(match, 2))
            : null;
    }

    /// <summary>
    /// 1:30-5:00, or 5:00-7:00 behind 9:00-12:00: whoever writes so hardly means the night, but the afternoon.
    /// </summary>
    /// <param name="times">Times in our spelling.</param>
    public static bool AreOfNight(string times)
    {
        var last = 0;
        foreach (Match start in Starts().Matches(times))
        {
            var hour = Number(start, 1);
            if (hour is >= 1 and <= 4 || hour < last)
                return true;
            last = hour;
        }

        return false;
    }

    public static ClockTime? At(int hour, int minute) =>
        minute > 59 || hour * 60 + minute > ClockTime.EndOfDay.Minutes ? null : new ClockTime(hour * 60 + minute);

    // A spreadsheet keeps 9:30 as the part of a day that has passed by then.
    private static ClockTime? OfFraction(double part) =>
        part is > 0 and <= 1 ? new ClockTime((int)Math.Round(part * 24 * 60)) : null;

    private static int Number(Match match, int group) => Number(match.Groups[group]);

    private static int Number(Match match, string group) => Number(match.Groups[group]);

    private static int Number(Group group) =>
        int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "(?:(?<part>午前|午後|夜|AM|PM|am|pm) ?)?(?<hour>[0-9]{1,2}) ?" +
        "(?:: ?(?<minute>[0-9]{2})|時 ?(?:(?<minute>[0-9]{1,2}) ?分|(?<half>半))?)(?!間)")]
    private static partial Regex Spoken();

    [GeneratedRegex("^ ?(?:~|-|から|より) ?$")]
    private static partial Regex Joint();

    [GeneratedRegex("(?<=[0-9]) ?(?:~|-|から|より) ?(?=[0-9])")]
    private static partial Regex Until();

    [GeneratedRegex("(?<![0-9:])([0-9]{1,2}):[0-9]{2} ?[-~～]")]
    private static partial Regex Starts();

    [GeneratedRegex("^([0-9]{1,2}):([0-9]{2})(?::00)?(?:まで|から|より|-)?$")]
    private static partial Regex Single();

    [GeneratedRegex(@"^(?:0?\.[0-9]+|1)$")]
    private static partial Regex Fraction();

    /// <summary>Spells times one after another: in 午後1時～4時 both are of the afternoon.</summary>
    private sealed class Speaker(string text)
    {
        private bool _isAfternoon;
        private int _end = -1;

        public string Time(Match match)
        {
            var hour = Number(match, "hour");
            var half = match.Groups["half"].Success ? 30 : 0;
            var minute = match.Groups["minute"].Success ? Number(match, "minute") : half;
            var isUntil = _end >= 0 && Joint().IsMatch(text[_end..match.Index]);
            _isAfternoon = match.Groups["part"] is { Success: true } part
                ? part.ValueSpan is "午後" or "PM" or "pm" or "夜"
                : isUntil && _isAfternoon;
            _end = match.Index + match.Length;
            if (_isAfternoon && hour < 12)
                hour += 12;
            return string.Create(CultureInfo.InvariantCulture, $"{hour}:{minute:00}");
        }
    }
}
