namespace Annai.Templates.Syntax;

/// <summary>Where a parser is among the words of a template, and what they tell without a grammar.</summary>
internal abstract class TokenReader(List<Token> tokens)
{
    private int _next;

    public Token Current => tokens[_next];

    public Token Following => tokens[Math.Min(_next + 1, tokens.Count - 1)];

    public bool AtEndOfStatement =>
        Current.Kind is TokenKind.End or TokenKind.EndOfStatement
            or TokenKind.CodeExit or TokenKind.CodeEnter or TokenKind.Text;

    public Token Take() => tokens[_next + 1 < tokens.Count ? _next++ : _next];

    public bool TakeWord(string word)
    {
        var found = Current.IsWord(word);
        if (found)
            Take();
        return found;
    }

    public bool TakeSign(string sign)
    {
        var found = Current.Is(sign);
        if (found)
            Take();
        return found;
    }

    /// <summary>A `|`, also one that begins the next line, and the line's end after it.</summary>
    public bool TakePipe()
    {
        var ahead = _next;
        while (tokens[ahead].EndsLine)
            ahead++;
        if (!tokens[ahead].Is("|") && !tokens[ahead].Is("|>"))
            return false;
        _next = ahead + 1;
        SkipLines();
        return true;
    }

    /// <summary>Whether `name(a, b) =` comes next, which defines what would otherwise be called.</summary>
    public bool LooksLikeInlineFunction()
    {
        if (Current.Kind != TokenKind.Name || !Following.Is("(") || Following.AfterSpace)
            return false;
        var ahead = _next + 2;
        while (MayNameParameters(tokens[ahead]))
            ahead++;
        return tokens[ahead].Is(")") && tokens[ahead + 1].Is("=");
    }

    /// <summary>Passes over the ends of lines, which mean nothing inside brackets.</summary>
    public void SkipLines()
    {
        while (Current.EndsLine)
            Take();
    }

    /// <summary>From where something began to the end of the word that was taken last.</summary>
    public Range SpanFrom(Range start)
    {
        var last = tokens[Math.Max(0, _next - 1)];
        return start.Start.Value..Math.Max(start.End.Value, last.End);
    }

    protected void SkipToEnd() => _next = tokens.Count - 1;

    private static bool MayNameParameters(Token token) =>
        token.Kind is TokenKind.Name or TokenKind.Local || token.Is(",") || token.EndsLine;
}
