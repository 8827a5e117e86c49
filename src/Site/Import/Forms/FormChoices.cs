using System.Collections.Immutable;
using Annai.Sheets;

namespace Annai.Import.Forms;

/// <summary>What can be chosen: a few words stand in their rule, many on a sheet that nobody sees.</summary>
internal static class FormChoices
{
    private const string SheetName = "選択肢";

    // Excel takes 255 characters, and LibreOffice writes quotes around each word.
    private const int LongestRule = 120;

    /// <summary>The sheet of all long lists, if there is any.</summary>
    public static ImmutableArray<WrittenSheet> Sheets(ImmutableArray<FormColumn> columns) =>
        columns.Any(IsLong) ? [Sheet(columns)] : [];

    /// <param name="column">The column that is filled in.</param>
    /// <param name="number">Its number in the form, and in the sheet of choices too.</param>
    public static ValidationRule? Rule(FormColumn column, int number) =>
        column.Choices.IsEmpty ? null
        : IsLong(column) ? new ValidationRule.ItemsOf(
            SheetName, CellRange.OfColumn(number, 1, column.Choices.Length))
        : new ValidationRule.Items(column.Choices);

    private static bool IsLong(FormColumn column) =>
        column.Choices.Sum(choice => choice.Length + 1) > LongestRule
        || column.Choices.Any(choice => choice.Contains(',', StringComparison.Ordinal));

    private static WrittenSheet Sheet(ImmutableArray<FormColumn> columns) => new()
    {
        Name = SheetName,
        IsHidden = true,
        Rows = Enumerable.Range(0, columns.Where(IsLong).Max(column => column.Choices.Length))
            .Select(row => Row(columns, row)),
    };

    private static WrittenRow Row(ImmutableArray<FormColumn> columns, int row) => new(
    [
        WrittenCell.Of(""),
        .. columns.Select(column =>
            WrittenCell.Of(IsLong(column) && row < column.Choices.Length ? column.Choices[row] : "")),
    ]);
}
