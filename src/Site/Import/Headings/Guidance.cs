using Annai.Sheets;

namespace Annai.Import.Headings;

/// <summary>The rows of our form that help the one who fills it in, and are none of the list.</summary>
internal static class Guidance
{
    public const string Explanation = "説明";
    public const string Example = "記入例";

    public static bool Is(SheetRow row) => row.SignsAt(0).Trim() is Explanation or Example;
}
