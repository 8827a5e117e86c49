namespace Annai.Templates.Syntax;

/// <summary>The signs that begin code (`{{`, `{{-`, `{{~`) or an escape block (`{%{`, `{%%{-` …).</summary>
internal sealed record Opening(int Length, int Percents, Trim Left)
{
    public bool IsEscape => Percents > 0;

    /// <summary>
    /// In an escape block a trim sign after the opening trims the text inside; in code it trims the text before.
    /// </summary>
    public Trim Right { get; private init; } = Trim.None;

    public static Opening? At(string text, int at)
    {
        if (at >= text.Length || text[at] != '{')
            return null;
        var percents = 0;
        while (at + 1 + percents < text.Length && text[at + 1 + percents] == '%')
            percents++;
        var brace = at + 1 + percents;
        if (brace >= text.Length || text[brace] != '{')
            return null;
        var trim = Trim.From(text, brace + 1);
        return new Opening(brace + 1 + trim.Length - at, percents, trim);
    }
}
