namespace Annai.Sheets.Texts;

/// <summary>Finds what stands between the cells of a text.</summary>
internal static class Separators
{
    private const int Enough = 1 << 16;

    /// <summary>A comma, a tab or a semicolon, from the first line that has any outside quotes.</summary>
    public static char In(SignWindow text)
    {
        var (commas, tabs, semicolons, isQuoted) = (0, 0, 0, false);
        for (var i = 0; i < Enough && text.Current >= 0; i++, text.Advance())
        {
            if (text.Current == '"')
                isQuoted = !isQuoted;
            if (isQuoted)
                continue;
            if (text.Current is '\r' or '\n' && commas + tabs + semicolons > 0)
                break;
            commas += text.Current == ',' ? 1 : 0;
            tabs += text.Current == '\t' ? 1 : 0;
            semicolons += text.Current == ';' ? 1 : 0;
        }

        return tabs > commas ? '\t' : semicolons > 0 && commas + tabs == 0 ? ';' : ',';
    }

    public static string NameOf(char separator) => separator switch
    {
        '\t' => "タブ区切り",
        ';' => "セミコロン区切り",
        _ => "CSV",
    };
}
