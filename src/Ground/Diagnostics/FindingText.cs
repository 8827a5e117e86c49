using System.Globalization;
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
        text.Append(WordFor(finding.Severity)).Append(": ").Append(Visible(finding.Message)).Append('\n');
        if (finding.Place.Line > 0 && sourceLine?.Invoke(finding.Place) is { } line)
            AppendWithCaret(text, line, finding.Place);
        if (finding.Hint is { } hint)
            text.Append("  hint: ").Append(Visible(hint)).Append('\n');
        return text.ToString();
    }

    public static string WordFor(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    // What an author wrote may move a terminal's cursor, or look like a finding of its own.
    private static string Visible(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(Visible)) : text;

    private static string Visible(char sign) => char.IsControl(sign)
        ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}")
        : sign.ToString();

    private static void AppendWithCaret(StringBuilder text, string line, SourcePlace place)
    {
        var start = Math.Clamp(place.Column - 1, 0, line.Length);
        var first = start <= LongestLineShown / 2 ? 0 : start - LongestLineShown / 2;
        var last = Math.Min(line.Length, first + LongestLineShown);
        var (before, after) = (first > 0 ? "…" : "", last < line.Length ? "…" : "");
        var shown = string.Concat(line[first..last].Select(sign => char.IsControl(sign) ? ' ' : sign));
        var length = Math.Clamp(place.Length, 0, last - start);
        text.Append("    ").Append(before).Append(shown).Append(after).Append('\n');
        text.Append(' ', 4 + Columns.Of(before) + Columns.Of(shown.AsSpan(0, start - first)));
        text.Append('^', Math.Max(1, Columns.Of(shown.AsSpan(start - first, length)))).Append('\n');
    }
}
