using System.Text.RegularExpressions;
using Annai.Import.Cells;

namespace Annai.Import.Hours;

/// <summary>Days of the week as people list them: 月～金, 土日祝, 平日; each is one sign, 祝 among them.</summary>
internal static partial class DayText
{
    public const string Week = "月火水木金土日";
    public const string Workdays = "月火水木金";
    public const string All = Week + "祝";
    public const char Holiday = '祝';

    /// <summary>A list without a comma or a space: what stands closer together belongs together.</summary>
    public const string Run = Element + "(?:(?: ?[・･/] ?|と|や|及び|および)?" + Element + ")*";

    private const string Weekday = "[月火水木金土日](?:曜日|曜)?";

    private const string Element =
        "(?:平日|毎日|" + Weekday + " ?(?:~|-|から) ?" + Weekday + "(?:まで)?|" +
        "祝祭日|祝休日|祝日|祭日|祝|" + Weekday + ")";

    /// <param name="run">What <see cref="Run"/> matches.</param>
    public static string Of(string run)
    {
        var days = new List<char>();
        foreach (Match element in Elements().Matches(run))
            days.AddRange(element.Value switch
            {
                "平日" => Workdays,
                "毎日" => Week,
                ['祝' or '祭', ..] => [Holiday],
                _ => Between(element.Value),
            });
        return InOrder(days);
    }

    /// <summary>平日 and 月～金 are a week's work; 月・水 may as well be what is left out of one.</summary>
    public static bool HasRange(string run) => Ranges().IsMatch(run);

    public static int Parts(string run) => Elements().Count(run);

    /// <returns>Null where the text holds anything but days.</returns>
    public static string? ListOf(string text)
    {
        var plain = Plain.Of(text);
        return Lists().IsMatch(plain) ? Of(plain) : null;
    }

    public static string InOrder(IEnumerable<char> days) =>
        new([.. All.Where(days.ToHashSet().Contains)]);

    // 土～月 goes over the end of the week.
    private static IEnumerable<char> Between(string element)
    {
        var names = Names().Matches(element);
        var (from, until) = (Week.IndexOf(element[0], StringComparison.Ordinal), names[^1].Value[0]);
        for (var day = from; ; day = (day + 1) % Week.Length)
        {
            yield return Week[day];
            if (names.Count == 1 || Week[day] == until)
                yield break;
        }
    }

    [GeneratedRegex(Element)]
    private static partial Regex Elements();

    [GeneratedRegex(Weekday)]
    private static partial Regex Names();

    [GeneratedRegex("平日|毎日|~|-|から")]
    private static partial Regex Ranges();

    [GeneratedRegex("^" + Run + "(?:[、､,; ]+" + Run + ")*$")]
    private static partial Regex Lists();
}
