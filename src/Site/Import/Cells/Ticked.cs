namespace Annai.Import.Cells;

/// <summary>The signs for yes and no that staff put into a column of their own.</summary>
internal static class Ticked
{
    private static readonly HashSet<string> Yes = new(
        "○|〇|◯|●|◎|o|O|✓|✔|レ|☑|有|あり|有り|可|可能|はい|対応|実施|yes|y|true|1|該当".Split('|'),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> No = new(
        "×|✕|✖|х|x|X|☐|□|無|なし|無し|不可|いいえ|非対応|未実施|no|n|false|0|-|ー|―|－|‐|非該当".Split('|'),
        StringComparer.OrdinalIgnoreCase);

    /// <returns>Null where it is neither.</returns>
    public static bool? Read(string written)
    {
        var text = written.Trim();
        return text.Length == 0 || No.Contains(text) ? false
            : Yes.Contains(text) ? true
            : text.Length == 1 && Yes.Contains(Plain.Of(text)) ? true
            : text.Length == 1 && No.Contains(Plain.Of(text)) ? false
            : null;
    }
}
