using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annai.Import.Cells;
using Annai.Import.Hours;

namespace Annai.Import.Headings;

/// <summary>Headings that speak of some days alone: 診療時間（土曜）, 月, 開始時刻平日.</summary>
internal static partial class DayHeading
{
    /// <summary>The days of which a column says when they are open; null where it says anything else.</summary>
    /// <param name="heading">As the city wrote it.</param>
    /// <param name="words">How columns of hours are called.</param>
    public static ColumnUse.HoursOf? Hours(string heading, ImmutableArray<string> words)
    {
        var plain = Plain.Of(heading);
        var times = words.Where(word => plain.Contains(word, StringComparison.Ordinal))
            .MaxBy(word => word.Length) ?? "";
        var rest = times.Length > 0 ? plain.Replace(times, " ", StringComparison.Ordinal) : plain;
        var half = Half().Match(rest);
        if (half.Success)
            rest = rest.Replace(half.Value, " ", StringComparison.Ordinal);
        rest = Around().Replace(rest, " ").Trim();
        if (rest.Length == 0 && half.Success)
            return new ColumnUse.HoursOf(times, "", Of(half.Value));
        return DayText.ListOf(rest) is { } days && (times.Length > 0 || !half.Success)
            ? new ColumnUse.HoursOf(times, days, Of(half.Value))
            : null;
    }

    /// <summary>The days of which a column says when they begin or end.</summary>
    public static ColumnUse.EndOf? End(string heading)
    {
        var plain = Plain.Of(heading);
        if (Ends().Match(plain) is not { Success: true } end)
            return null;
        var rest = Around().Replace(Times().Replace(plain, " "), " ").Trim();
        return DayText.ListOf(rest) is { } days
            ? new ColumnUse.EndOf([.. days], end.ValueSpan is "終了" or "閉館" or "まで")
            : null;
    }

    /// <summary>診療日（午後）: without what stands in its brackets a column would say more than it does.</summary>
    public static bool IsNarrowed(string brackets) => Narrows().IsMatch(Harmless().Replace(brackets, ""));

    private static DayHalf Of(string half) => half switch
    {
        "午前" => DayHalf.Morning,
        "午後" => DayHalf.Afternoon,
        _ => DayHalf.Whole,
    };

    [GeneratedRegex("午前|午後")]
    private static partial Regex Half();

    [GeneratedRegex(@"[()\[\]【】_]|の(?:部)?(?=[ )]|$)")]
    private static partial Regex Around();

    // 開始日 is a date.
    [GeneratedRegex("(?:開始|終了)(?![月日](?!曜))|閉館|から|まで")]
    private static partial Regex Ends();

    [GeneratedRegex("開始|終了|閉館|開館|から|まで|時刻|時間|開放|診療|利用|受付|営業|可能")]
    private static partial Regex Times();

    [GeneratedRegex("[月火水木金土日祝週昼夜夏冬]|午前|午後")]
    private static partial Regex Narrows();

    [GeneratedRegex("曜日別?|日時|日別|日程|当日")]
    private static partial Regex Harmless();
}
