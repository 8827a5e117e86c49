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

    /// <summary>Known, and of no use here: 都道府県名, 法人番号.</summary>
    public sealed record Passed : ColumnUse;

    /// <summary>Known by nobody; `--map` can say what it is.</summary>
    public sealed record Unknown : ColumnUse;
}
