using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Expressions;

/// <summary>
/// The smallest expressions: literals, variables, lists, objects, functions without a name, parentheses.
/// </summary>
internal static class PrimaryExpression
{
    /// <summary>Whether a word can begin the next argument of a call.</summary>
    public static bool Starts(Token token) =>
        token.Kind is TokenKind.Local or TokenKind.Number or TokenKind.String
        || (token.Kind == TokenKind.Name && token.Text is not ("in" or "end" or "else" or "when"))
        || (token.Kind == TokenKind.Operator && token.Text is "(" or "{" or "[" or "!" or "@" or "^" or "$(");

    public static Expression Parse(Parser parser, string grammar)
    {
        var token = parser.Current;
        if (token.Kind == TokenKind.Operator)
            return Bracketed(parser, token, grammar);
        if (token.Kind is not (TokenKind.Name or TokenKind.Local or TokenKind.Number or TokenKind.String))
            return Nothing(parser, grammar);
        if (token.IsWord("do"))
            return FunctionExpression.Parse(parser, grammar);
        parser.Take();
        return token.Kind switch
        {
            TokenKind.String => new LiteralExpression(token.Span, Value.Of(token.Text)),
            TokenKind.Number => Number(parser, token),
            _ => Word(token),
        };
    }

    private static Expression Bracketed(Parser parser, Token token, string grammar) => token.Text switch
    {
        "(" => NestedExpression.Parse(parser, grammar),
        "[" => ListExpression.Parse(parser, grammar),
        "{" => ObjectExpression.Parse(parser, grammar),
        "$(" => InterpolatedExpression.Parse(parser, grammar),
        _ => Nothing(parser, grammar),
    };

    private static LiteralExpression Nothing(Parser parser, string grammar)
    {
        parser.Expected("an expression", grammar);
        return new LiteralExpression(parser.Current.Span, Value.Null);
    }

    private static LiteralExpression Number(Parser parser, Token token)
    {
        var value = NumberLiteral.Read(token.Text);
        if (value is null)
            parser.Refuse(
                token.Span,
                $"`{token.Text}` is no number",
                "a decimal holds 28 digits, and a binary number only 0 and 1");
        return new LiteralExpression(token.Span, value ?? Value.Null);
    }

    private static Expression Word(Token token) => token.Text switch
    {
        "true" => new LiteralExpression(token.Span, Value.Of(true)),
        "false" => new LiteralExpression(token.Span, Value.Of(false)),
        "null" => new LiteralExpression(token.Span, Value.Null),
        _ => VariableExpression.Of(token),
    };
}
