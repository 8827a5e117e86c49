namespace Annai.Templates.Syntax;

internal enum TokenKind
{
    End,
    Text,
    CodeEnter,
    CodeExit,
    EndOfStatement,
    Name,
    Local,
    Whole,
    Fraction,
    String,
    Operator,
}
