using System.Globalization;
using System.Text.RegularExpressions;

namespace Annai.Content.Reading;

/// <summary>
/// The years that a text names, in the spellings of offices and of translations. What may as well be a number, a sum
/// or somebody's year of birth is none: a warning that is often wrong is not read.
/// </summary>
internal static partial class WrittenYears
{
    private const int YearBeforeReiwa = 2018;
    private const int YearBeforeHeisei = 1988;

    /// <param name="text">The text, digits and brackets in one width.</param>
    /// <param name="isJapanese">Elsewhere a year may stand without a word behind it.</param>
    public static IEnumerable<WrittenYear> In(string text, bool isJapanese) =>
        (isJapanese ? Japanese() : Foreign()).Matches(text).Select(Of).OfType<WrittenYear>();

    private static WrittenYear? Of(Match match)
    {
        var year = Number(match.Groups["year"])
            ?? YearBeforeReiwa + Number(match.Groups["reiwa"])
            ?? YearBeforeHeisei + Number(match.Groups["heisei"]);
        return year is { } known ? new WrittenYear(match.Index, match.Length, known, match.Value[^1] == '度') : null;
    }

    private static int? Number(Group group) =>
        group.Value == "元" ? 1
        : int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : null;

    // 令和7年度, 平成（へいせい）31年（ねん）
    private const string Era =
        @"(?:令和(?:\([^)]*\))?\s?(?<reiwa>元|\d{1,2})|平成(?:\([^)]*\))?\s?(?<heisei>元|\d{1,2}))" + YearEnd;

    private const string YearEnd = @"年(?:\([^)]*\))?度?";

    // R7.3.31, H31年度
    private const string Letter =
        @"(?<![A-Za-z0-9])(?:R(?<reiwa>元|\d{1,2})|H(?<heisei>元|\d{1,2}))"
        + @"(?:年度?|(?<era>[./-])\d{1,2}\k<era>\d{1,2}(?!\d))";

    // 2025年度, 2025/03/31, 2025-3-31
    private const string Western =
        @"(?<![\d,./-])(?<year>20\d\d)(?:" + YearEnd + @"|(?<mark>[./-])\d{1,2}\k<mark>\d{1,2}(?![\d./-]))";

    private const string Spoken = @"\b(?:Reiwa (?<reiwa>\d{1,2})|Heisei (?<heisei>\d{1,2}))\b";

    // 2,025 yen, 2025 steps and 073-2025 are no years.
    private const string Bare =
        @"(?<![\w,./:#¥$-])(?<year>20\d\d)(?![\w,./:%-]*\d)(?!\w)"
        + @"(?!\s?(?:yen|JPY|円|日元|元|steps|people|places|points|copies|人|名|步|歩|点|分))";

    private const string NotBefore = @"(?<!\bborn\b[^.]{0,30})";
    private const string NotBehind = "(?![^。]{0,20}(?:生まれ|出生))";

    [GeneratedRegex($"(?:{Era}|{Letter}|{Western}){NotBehind}")]
    private static partial Regex Japanese();

    [GeneratedRegex($"{NotBefore}(?:{Era}|{Letter}|{Western}|{Spoken}|{Bare}){NotBehind}")]
    private static partial Regex Foreign();
}
