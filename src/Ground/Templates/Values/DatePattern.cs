using System.Text;

namespace Annai.Templates.Values;

/// <summary>A pattern of `%` letters as .NET has it, for reading a date.</summary>
internal static class DatePattern
{
    private const string LettersOfYears = "DFyY";
    private const string LettersOfDays = "bBdDeFhm";

    public static bool HasYear(string pattern) => HasAny(pattern, LettersOfYears);

    public static bool HasDay(string pattern) => HasAny(pattern, LettersOfDays);

    // Space of any kind stands for any space, or for none.
    public static string ToDotNet(string pattern)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
            if (pattern[i] == '%' && i + 1 < pattern.Length)
                text.Append(DotNet(pattern[++i]));
            else if (char.IsWhiteSpace(pattern[i]))
                text.Append(' ');
            else
                text.Append('\\').Append(pattern[i]);
        return text.ToString();
    }

    private static bool HasAny(string pattern, string letters)
    {
        for (var i = 0; i + 1 < pattern.Length; i++)
            if (pattern[i] == '%' && letters.Contains(pattern[++i], StringComparison.Ordinal))
                return true;
        return false;
    }

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
        'n' or 't' => " ",
        _ => $"\\{letter}",
    };
}
