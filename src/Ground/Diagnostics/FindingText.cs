using System.Text;

namespace Annai.Diagnostics;

/// <summary>
/// Findings as lines to read: one for what and where, one for the hint and, on a terminal, the author's own line with a
/// caret under the thing.
/// </summary>
public static class FindingText
{
    private const int LongestLineShown = 160;

    /// <param name="finding">What to write.</param>
    /// <param name="sourceLine">Gives line n of a file, or null; null itself where no terminal would show it.</param>
    public static string Of(Finding finding, Func<SourcePlace, string?>? sourceLine = null)
    {
        var text = new StringBuilder(finding.Code.Id).Append(' ');
        if (!finding.Place.IsNowhere)
            text.Append(finding.Place).Append(' ');
        text.Append(WordFor(finding.Severity)).Append(": ").Append(finding.Message).Append('\n');
        if (finding.Place.Line > 0 && sourceLine?.Invoke(finding.Place) is { } line)
            AppendWithCaret(text, line, finding.Place);
        if (finding.Hint is { } hint)
            text.Append("  hint: ").Append(hint).Append('\n');
        return text.ToString();
    }

    public static string WordFor(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void AppendWithCaret(StringBuilder text, string line, SourcePlace place)
    {
        var shown = line.Replace('\t', ' ');
        if (shown.Length > LongestLineShown || shown.Any(char.IsControl))
            return;
        var start = Math.Clamp(place.Column - 1, 0, shown.Length);
        var length = Math.Clamp(place.Length, 0, shown.Length - start);
        text.Append("    ").Append(shown).Append('\n');
        text.Append(' ', 4 + Columns.Of(shown.AsSpan(0, start)));
        text.Append('^', Math.Max(1, Columns.Of(shown.AsSpan(start, length)))).Append('\n');
    }
}
