using System.Globalization;
using System.Text.RegularExpressions;

namespace Annai.Import.Cells;

/// <summary>One of the two coordinates: 34.867206, 34°52'2.3", 34度52分2.3秒.</summary>
internal static partial class Degrees
{
    /// <returns>Null where it is no number; zero and 999 are what people write who do not know.</returns>
    public static double? Read(string written)
    {
        if (Decimal(written) is { } quick)
            return quick;
        var plain = Plain.Of(written);
        if (double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees))
            return double.IsFinite(degrees) ? degrees : null;
        return Sexagesimal().Match(plain) is { Success: true } match
            ? Part(match, 1) + Part(match, 2) / 60 + Part(match, 3) / 3600
            : null;
    }

    public static bool IsUnknown(double degrees) => degrees is 0 or 999 or 9999;

    public static bool IsLatitude(double degrees) => degrees is >= 20 and <= 46;

    public static bool IsLongitude(double degrees) => degrees is >= 122 and <= 154;

    // Digits and one point, as nearly all stand there: with so few of them a division gives the nearest number, which
    // the parser for all numbers takes much longer to find.
    private static double? Decimal(string written)
    {
        const int most = 15;
        if (written.Length is 0 or > most)
            return null;
        var (digits, divisor) = (0L, 0L);
        foreach (var sign in written)
            if (char.IsAsciiDigit(sign))
                (digits, divisor) = (digits * 10 + (sign - '0'), divisor * 10);
            else if (sign == '.' && divisor == 0 && digits > 0)
                divisor = 1;
            else
                return null;
        return divisor == 1 ? null : (double)digits / Math.Max(1, divisor);
    }

    private static double Part(Match match, int group) =>
        double.Parse(match.Groups[group].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[NE北東緯経]*(\d{1,3}) ?[°度] ?(\d{1,2}) ?['′分] ?(\d{1,2}(?:\.\d+)?) ?[""″秒]?$")]
    private static partial Regex Sexagesimal();
}
