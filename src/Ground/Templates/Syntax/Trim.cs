namespace Annai.Templates.Syntax;

/// <summary>White space that a `-` (all of it) or a `~` (up to the line's end) beside a brace takes away.</summary>
internal sealed record Trim(char Sign)
{
    public static Trim None { get; } = new('\0');

    private static Trim Greedy { get; } = new('-');

    private static Trim Line { get; } = new('~');

    public int Length => this == None ? 0 : 1;

    public static Trim From(string text, int at) =>
        at >= text.Length ? None
        : text[at] == '-' ? Greedy
        : text[at] == '~' ? Line
        : None;

    /// <summary>The sign in front of a closing brace, never the one that belongs to the opening.</summary>
    public static Trim Before(string text, int closing, int opened) =>
        closing > opened ? From(text, closing - 1) : None;

    /// <summary>
    /// Where the text before the brace ends. `{{~` stops at the line's beginning and keeps its newline.
    /// </summary>
    public int CutBefore(string text, int start, int end)
    {
        while (this != None && end > start && Takes(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>Where the text after the brace begins. `~}}` takes the first newline too.</summary>
    public int SkipAfter(string text, int at)
    {
        while (this != None && at < text.Length && Takes(text[at]))
            at++;
        if (this == Line && at < text.Length && text[at] == '\n')
            at++;
        return at;
    }

    private bool Takes(char sign) => char.IsWhiteSpace(sign) && (this == Greedy || sign != '\n');
}
