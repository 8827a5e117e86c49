using System.Collections.Immutable;
using Annai.Content;

namespace Annai.Import.Headings;

/// <summary>What is done with one column of a sheet.</summary>
internal abstract record ColumnUse
{
    private ColumnUse()
    {
    }

    public sealed record Means(Meaning Meaning) : ColumnUse;

    /// <summary>Its ○ and × say whether a place has the label.</summary>
    public sealed record Ticks(LabelId Label) : ColumnUse;

    /// <summary>When some days begin, or end: 日曜開放開始時刻, 終了時刻平日.</summary>
    public sealed record EndOf(ImmutableArray<char> Days, bool IsClosing) : ColumnUse;

    /// <summary>When some days are open, or half of each: 診療時間（土曜）, 月, 診療時間（午後）.</summary>
    /// <param name="Times">How its times are called: 診療時間; empty where the heading names days alone.</param>
    /// <param name="Days">The days, a sign for each; empty for those of the row.</param>
    /// <param name="Half">The part of the day.</param>
    public sealed record HoursOf(string Times, string Days, DayHalf Half) : ColumnUse;

    /// <summary>Known, and of no use here: 都道府県名, 法人番号.</summary>
    public sealed record Passed : ColumnUse;

    /// <summary>Known by nobody; `--map` can say what it is.</summary>
    public sealed record Unknown : ColumnUse;
}
