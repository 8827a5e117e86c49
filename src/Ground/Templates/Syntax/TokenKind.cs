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
    Number,
    String,
    Operator,
}
