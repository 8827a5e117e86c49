using System.Globalization;
using System.Text;

namespace Annai.Templates.Values;

/// <summary>What the `%` letters of a pattern write of one date, as strftime has them.</summary>
internal readonly record struct DateParts(DateTime Date, TimeSpan Offset, CultureInfo Culture)
{
    public string In(string pattern)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
            if (pattern[i] == '%' && i + 1 < pattern.Length)
                text.Append(Part(pattern[++i]));
            else
                text.Append(pattern[i]);
        return text.ToString();
    }

    private string Part(char letter) =>
        Word(letter) ?? Day(letter) ?? Week(letter) ?? Time(letter) ?? Compound(letter) ?? Sign(letter);

    private string? Word(char letter) => letter switch
    {
        'a' => Date.ToString("ddd", Culture),
        'A' => Date.ToString("dddd", Culture),
        'b' or 'h' => Date.ToString("MMM", Culture),
        'B' => Date.ToString("MMMM", Culture),
        'p' => Date.ToString("tt", Culture),
        'P' => Date.ToString("tt", Culture).ToLower(Culture),
        _ => null,
    };

    private string? Day(char letter) => letter switch
    {
        'C' => Number(Date.Year / 100, 2),
        'd' => Number(Date.Day, 2),
        'e' => Padded(Date.Day),
        'j' => Number(Date.DayOfYear, 3),
        'm' => Number(Date.Month, 2),
        'y' => Number(Date.Year % 100, 2),
        'Y' => Number(Date.Year, 4),
        _ => null,
    };

    private string? Week(char letter) => letter switch
    {
        'u' => Number(DaysSinceMonday + 1, 1),
        'U' => Number((Date.DayOfYear + 6 - (int)Date.DayOfWeek) / 7, 2),
        'V' => Number(ISOWeek.GetWeekOfYear(Date), 2),
        'w' => Number((int)Date.DayOfWeek, 1),
        'W' => Number((Date.DayOfYear + 6 - DaysSinceMonday) / 7, 2),
        _ => null,
    };

    private string? Time(char letter) => letter switch
    {
        'H' => Number(Date.Hour, 2),
        'I' => Number(HourOfTwelve, 2),
        'k' => Padded(Date.Hour),
        'l' => Padded(HourOfTwelve),
        'L' => Number(Date.Millisecond, 3),
        'M' => Number(Date.Minute, 2),
        'N' => Number(Date.Ticks % TimeSpan.TicksPerSecond * 100, 9),
        's' => Number((Date.Ticks - Offset.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond, 1),
        'S' => Number(Date.Second, 2),
        'Z' => (Offset < TimeSpan.Zero ? "-" : "+") + Offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
        _ => null,
    };

    private string? Compound(char letter) => letter switch
    {
        'c' => In("%a %b %e %T %Y"),
        'D' => In("%m/%d/%y"),
        'F' => In("%Y-%m-%d"),
        'r' => In("%I:%M:%S %p"),
        'R' => In("%H:%M"),
        'T' => In("%H:%M:%S"),
        'v' => (this with { Culture = CultureInfo.InvariantCulture }).In("%e-%b-%Y").ToUpperInvariant(),
        'x' => Date.ToString("d", Culture),
        'X' => Date.ToString("T", Culture),
        _ => null,
    };

    private static string Sign(char letter) => letter switch
    {
        'n' => "\n",
        't' => "\t",
        '%' => "%",
        _ => $"%{letter}",
    };

    private int HourOfTwelve => (Date.Hour + 11) % 12 + 1;

    private int DaysSinceMonday => ((int)Date.DayOfWeek + 6) % 7;

    private static string Number(long value, int digits) => value.ToString($"D{digits}", CultureInfo.InvariantCulture);

    private static string Padded(int value) => value.ToString(CultureInfo.InvariantCulture).PadLeft(2);
}
