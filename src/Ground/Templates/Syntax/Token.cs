namespace Annai.Templates.Syntax;

/// <summary>
/// One word of a template. Its text is what the parser compares: an operator's signs, a name, a string's value.
/// </summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Text, bool AfterSpace)
{
    public Range Span => Start..End;

    /// <summary>The end of a line, which ends a statement too, but not inside brackets.</summary>
    public bool EndsLine => Kind == TokenKind.EndOfStatement && Text == "\n";

    public bool Is(string sign) => Kind == TokenKind.Operator && Text == sign;

    public bool IsWord(string word) => Kind == TokenKind.Name && Text == word;
}
