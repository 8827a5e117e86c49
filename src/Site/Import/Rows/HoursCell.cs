using Annai.Import.Cells;
using Annai.Import.Headings;
using Annai.Import.Hours;

namespace Annai.Import.Rows;

/// <summary>What one column says of a row's hours.</summary>
internal readonly record struct HoursCell(PlannedColumn Column, string Text)
{
    public bool SaysSomething => Text.Length > 0 && !Plain.IsAbsent(Text);

    /// <summary>A sign in a column of its own for a day: 月○.</summary>
    public bool IsSign => Column.Use is ColumnUse.HoursOf { Times: "" } && Text.Length <= 2;

    /// <summary>The cell as a note repeats it: a part of a day as the time that it is.</summary>
    public string InNote =>
        IsSign ? $"{Column.Heading}{Text}"
        : IsEnd && ClockText.One(Text) is { } time ? $"{Column.Heading}：{time}"
        : $"{Column.Heading}：{Text.TrimEnd('。')}";

    private bool IsEnd => Column.Use is ColumnUse.EndOf || Means(Meaning.Opens) || Means(Meaning.Closes);

    public bool Means(Meaning meaning) => Column.Use is ColumnUse.Means means && means.Meaning == meaning;
}
