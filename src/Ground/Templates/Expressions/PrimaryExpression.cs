using System.Globalization;
using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Expressions;

/// <summary>The smallest expressions: literals, variables, parentheses.</summary>
internal static class PrimaryExpression
{
    /// <summary>Whether a word can begin the next argument of a call.</summary>
    public static bool Starts(Token token) =>
        token.Kind is TokenKind.Name or TokenKind.Local or TokenKind.Whole or TokenKind.Fraction or TokenKind.String
        || token.Is("(") || token.Is("!");

    public static Expression Parse(Parser parser, string grammar)
    {
        var token = parser.Current;
        if (token.Is("("))
            return Nested(parser, grammar);
        if (!Starts(token) || token.Is("!"))
        {
            parser.Expected("an expression", grammar);
            return new LiteralExpression(token.Span, Value.Null);
        }

        parser.Take();
        return Literal(token) is { } value ? new LiteralExpression(token.Span, value) : VariableExpression.Of(token);
    }

    private static Expression Nested(Parser parser, string grammar)
    {
        parser.Take();
        var expression = parser.Expression(grammar);
        parser.ExpectSign(")", grammar);
        return expression;
    }

    private static Value? Literal(Token token) => token.Kind switch
    {
        TokenKind.String => Value.Of(token.Text),
        TokenKind.Fraction => Value.Of(double.Parse(token.Text, CultureInfo.InvariantCulture)),
        TokenKind.Whole => Whole(token.Text),
        TokenKind.Name => token.Text switch
        {
            "true" => Value.Of(true),
            "false" => Value.Of(false),
            "null" => Value.Null,
            _ => null,
        },
        _ => null,
    };

    private static Value Whole(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            ? Value.Of(whole)
            : Value.Of(double.Parse(digits, CultureInfo.InvariantCulture));
}
