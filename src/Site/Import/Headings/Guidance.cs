using Annai.Sheets;

namespace Annai.Import.Headings;

/// <summary>The rows of our form that help the one who fills it in, and are none of the list.</summary>
internal static class Guidance
{
    public const string Explanation = "説明";
    public const string Example = "記入例";

    // Somebody may have put a column of their own in front.
    public static bool Is(SheetRow row) =>
        row.Cells.FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell))?.Trim() is Explanation or Example;
}
