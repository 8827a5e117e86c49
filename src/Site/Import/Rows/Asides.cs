using System.Text.RegularExpressions;
using Annai.Import.Cells;
using Annai.Sheets;

namespace Annai.Import.Rows;

/// <summary>
/// Knows rows that stand in a sheet and are none of its list: a note, a sum, the day on which it was made. It is asked
/// only of rows that lack what each row of the list has.
/// </summary>
internal static partial class Asides
{
    public static bool Is(SheetRow row)
    {
        var said = row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Select(Plain.Of).ToList();
        return said is [var first, ..]
            && (Note().IsMatch(first)
                || Sum().IsMatch(first.Replace(" ", "", StringComparison.Ordinal))
                || (said.Count == 1 && Sentence().IsMatch(first)));
    }

    [GeneratedRegex(@"^(?:[※*]|[(\[【]?注[)\]】: 0-9意記]|備考|出典|凡例)")]
    private static partial Regex Note();

    [GeneratedRegex("^(?:合計|小計|総計|計|総数)(?:[:(]?[0-9]|$)")]
    private static partial Regex Sum();

    [GeneratedRegex("。|(?:現在|時点)[)]?$|^以上$")]
    private static partial Regex Sentence();
}
