using System.Text;

namespace Annai.Import.Cells;

/// <summary>The 全国地方公共団体コード of a municipality or prefecture: five digits and one that proves them.</summary>
/// <param name="Code">All six digits.</param>
/// <param name="Damage">What had to be repaired.</param>
public readonly record struct MunicipalityCode(string Code, CodeDamage Damage)
{
    private const int LastPrefecture = 47;

    /// <summary>Reads a code in whatever state; null where no reading of it is one.</summary>
    public static MunicipalityCode? Repair(string text)
    {
        var digits = Digits(text);
        if (!digits.All(char.IsAsciiDigit))
            return null;
        var spelling = digits == text ? CodeDamage.None : CodeDamage.Spelling;
        return Reading(digits) is { } code ? code with { Damage = code.Damage | spelling } : null;
    }

    // Five digits are read both ways; a check digit that holds is rarely chance.
    private static MunicipalityCode? Reading(string digits) => digits.Length switch
    {
        6 => Proved(digits, CodeDamage.None),
        5 => Proved($"0{digits}", CodeDamage.LeadingZero) ?? Completed(digits, CodeDamage.CheckDigit),
        4 => Completed($"0{digits}", CodeDamage.LeadingZero | CodeDamage.CheckDigit),
        _ => null,
    };

    private static MunicipalityCode? Proved(string code, CodeDamage damage) =>
        HasPrefecture(code) && code[5] == CheckDigit(code) ? new MunicipalityCode(code, damage) : null;

    private static MunicipalityCode? Completed(string code, CodeDamage damage) =>
        HasPrefecture(code) ? new MunicipalityCode($"{code}{CheckDigit(code)}", damage) : null;

    private static bool HasPrefecture(string code) =>
        (code[0] - '0') * 10 + (code[1] - '0') is >= 1 and <= LastPrefecture;

    // The ministry's rule: weights 6 to 2, and the last digit of what is missing to the next multiple of 11.
    private static char CheckDigit(string code)
    {
        var sum = Enumerable.Range(0, 5).Sum(index => (6 - index) * (code[index] - '0'));
        return (char)('0' + (11 - sum % 11) % 10);
    }

    private static string Digits(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var sign in text.Where(sign => !char.IsWhiteSpace(sign) && sign is not ('-' or '－' or '\'')))
            digits.Append(sign is >= '０' and <= '９' ? (char)(sign - '０' + '0') : sign);
        return digits.ToString();
    }
}
