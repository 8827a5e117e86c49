using Annai.Import.Headings;

namespace Annai.Import.Report;

/// <summary>What was done with one column of the city's spreadsheet.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Became">Our column or label; empty where it became nothing.</param>
/// <param name="IsUnknown">Nobody knows what it means.</param>
public sealed record ColumnStory(string Heading, string Became, bool IsUnknown)
{
    internal static ColumnStory Of(PlannedColumn column, ListForm form) => column.Use switch
    {
        ColumnUse.Means means => new(column.Heading, NameOf(means, form), false),
        ColumnUse.Ticks ticks => new(column.Heading, $"label:{ticks.Label}", false),
        ColumnUse.EndOf or ColumnUse.HoursOf => new(column.Heading, "hours", false),
        ColumnUse.Unknown => new(column.Heading, "", true),
        _ => new(column.Heading, "", false),
    };

    private static string NameOf(ColumnUse.Means means, ListForm form) =>
        form.Headings.First(alias => alias.Meaning == means.Meaning).Name;
}
