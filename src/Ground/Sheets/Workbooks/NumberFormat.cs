using System.Text;
using System.Text.RegularExpressions;

namespace Annai.Sheets.Workbooks;

/// <summary>
/// What the format of a cell makes of its number: a day, a time, both, or digits with zeros before them.
/// </summary>
/// <param name="HasDate">It shows a day, of whatever calendar.</param>
/// <param name="HasTime">It shows a time.</param>
/// <param name="HasSeconds">It shows seconds, or anything finer.</param>
/// <param name="IsElapsed">Its hours go on behind 24.</param>
/// <param name="Zeros">The mask, where it consists of nothing but zeros and hyphens: <c>000-0000</c>.</param>
internal sealed partial record NumberFormat(
    bool HasDate,
    bool HasTime,
    bool HasSeconds = false,
    bool IsElapsed = false,
    string? Zeros = null)
{
    public static NumberFormat General { get; } = new(false, false);

    // ECMA-376 part 1, 18.8.30; those from 27 on as Japanese versions of Excel show them.
    public static NumberFormat BuiltIn(int id) => id switch
    {
        (>= 14 and <= 17) or (>= 27 and <= 31) or (>= 34 and <= 36) or (>= 50 and <= 58) => new(true, false),
        18 or 20 or 32 => new(false, true),
        19 or 21 or 33 or 45 or 47 => new(false, true, HasSeconds: true),
        22 => new(true, true),
        46 => new(false, true, HasSeconds: true, IsElapsed: true),
        _ => General,
    };

    public static NumberFormat Of(string code)
    {
        if (ZerosOnly().IsMatch(code))
            return General with { Zeros = string.Concat(code.Where(sign => sign is '0' or '-')) };
        var signs = NoSigns().Replace(Signs(code), "");
        var hasDate = signs.AsSpan().ContainsAny("ydge") || signs.Contains("aaa", StringComparison.Ordinal);
        var hasTime = signs.AsSpan().ContainsAny("hs");
        var isElapsed = code.Contains("[h", StringComparison.OrdinalIgnoreCase) || ElapsedMinutes().IsMatch(code);
        return new NumberFormat(
            hasDate || !hasTime && !isElapsed && signs.AsSpan().Contains('m'),
            hasTime || isElapsed,
            signs.AsSpan().Contains('s'),
            isElapsed);
    }

    // The part for positive numbers, without what it only shows.
    private static string Signs(string code)
    {
        var signs = new StringBuilder();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
            if (code[i] is '\\' or '_' or '*' or '!')
                i++;
            else if (code[i] is '"' or '[')
                i = End(code, i);
            else
                signs.Append(char.ToLowerInvariant(code[i]));
        return signs.ToString();
    }

    private static int End(string code, int start)
    {
        var end = code.IndexOf(code[start] == '"' ? '"' : ']', start + 1);
        return end < 0 ? code.Length : end;
    }

    [GeneratedRegex("""^0(?:0|-|\\-|"-")*0$""")]
    private static partial Regex ZerosOnly();

    [GeneratedRegex(@"\[(m+|s+)\]", RegexOptions.IgnoreCase)]
    private static partial Regex ElapsedMinutes();

    [GeneratedRegex("general|am/pm|a/p|e[+-]")]
    private static partial Regex NoSigns();
}
