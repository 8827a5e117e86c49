using System.Globalization;
using System.Text;

namespace Annai.Templates.Values;

/// <summary>Dates by a pattern of `%` letters, as strftime has them.</summary>
internal static class DatePattern
{
    public const string Default = "%d %b %Y";

    private const string Invariant = "%g";

    public static string Format(DateTime date, string pattern, CultureInfo culture, string usual = Default)
    {
        if (pattern.StartsWith(Invariant, StringComparison.Ordinal))
        {
            culture = CultureInfo.InvariantCulture;
            pattern = pattern[Invariant.Length..].TrimStart() is { Length: > 0 } rest ? rest : usual;
        }

        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
            if (pattern[i] == '%' && i + 1 < pattern.Length)
                text.Append(Part(date, pattern[++i], culture));
            else
                text.Append(pattern[i]);
        return text.ToString();
    }

    /// <summary>The same pattern in .NET's letters, for reading a date.</summary>
    public static string ToDotNet(string pattern)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
            if (pattern[i] == '%' && i + 1 < pattern.Length)
                text.Append(DotNet(pattern[++i]));
            else if (pattern[i] == ' ')
                text.Append(' ');
            else
                text.Append('\\').Append(pattern[i]);
        return text.ToString();
    }

    private static string Part(DateTime date, char letter, CultureInfo culture) => letter switch
    {
        'a' => date.ToString("ddd", culture),
        'A' => date.ToString("dddd", culture),
        'b' or 'h' => date.ToString("MMM", culture),
        'B' => date.ToString("MMMM", culture),
        'c' => Format(date, "%a %b %e %T %Y", culture),
        'C' => Number(date.Year / 100, 2),
        'd' => Number(date.Day, 2),
        'D' => Format(date, "%m/%d/%y", culture),
        'e' => Padded(date.Day),
        'F' => Format(date, "%Y-%m-%d", culture),
        'H' => Number(date.Hour, 2),
        'I' => Number(Twelve(date), 2),
        'j' => Number(date.DayOfYear, 3),
        'k' => Padded(date.Hour),
        'l' => Padded(Twelve(date)),
        'L' => Number(date.Millisecond, 3),
        'm' => Number(date.Month, 2),
        'M' => Number(date.Minute, 2),
        'n' => "\n",
        'N' => Number(date.Ticks % TimeSpan.TicksPerSecond * 100, 9),
        'p' => date.ToString("tt", culture),
        'P' => date.ToString("tt", culture).ToLower(culture),
        'r' => Format(date, "%I:%M:%S %p", culture),
        'R' => Format(date, "%H:%M", culture),
        's' => Number((date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : date).Subtract(DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond, 1),
        'S' => Number(date.Second, 2),
        't' => "\t",
        'T' => Format(date, "%H:%M:%S", culture),
        'u' => Number(Monday(date) + 1, 1),
        'U' => Number((date.DayOfYear + 6 - (int)date.DayOfWeek) / 7, 2),
        'v' => Format(date, "%e-%b-%Y", CultureInfo.InvariantCulture).ToUpperInvariant(),
        'V' => Number(ISOWeek.GetWeekOfYear(date), 2),
        'w' => Number((int)date.DayOfWeek, 1),
        'W' => Number((date.DayOfYear + 6 - Monday(date)) / 7, 2),
        'x' => date.ToString("d", culture),
        'X' => date.ToString("T", culture),
        'y' => Number(date.Year % 100, 2),
        'Y' => Number(date.Year, 4),
        'Z' => date.ToString("zzz", culture),
        '%' => "%",
        _ => $"%{letter}",
    };

    private static string DotNet(char letter) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'e' => "d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "H",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => "fffffff",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' => "HH:mm:ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        'n' => "\\\n",
        't' => "\\\t",
        _ => $"\\{letter}",
    };

    private static int Twelve(DateTime date) => (date.Hour + 11) % 12 + 1;

    private static int Monday(DateTime date) => ((int)date.DayOfWeek + 6) % 7;

    private static string Number(long value, int digits) => value.ToString($"D{digits}", CultureInfo.InvariantCulture);

    private static string Padded(int value) => value.ToString(CultureInfo.InvariantCulture).PadLeft(2);
}
