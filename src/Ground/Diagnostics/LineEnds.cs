namespace Annai.Diagnostics;

/// <summary>One way to count lines, for whoever reads an author's file and whoever shows a line of it.</summary>
public static class LineEnds
{
    /// <summary>
    /// The text with `\n` at the end of each line. Rarer signs that some programs break lines at stay what they are.
    /// </summary>
    public static string Unified(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
