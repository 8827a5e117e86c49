using Annai.Templates.Syntax;

namespace Annai.Templates.Expressions;

/// <summary>A value with what is asked of it: members and indexes.</summary>
internal static class PathExpression
{
    public static Expression Parse(Parser parser, string grammar)
    {
        var expression = PrimaryExpression.Parse(parser, grammar);
        while (true)
        {
            if (parser.Current.Is(".") || parser.Current.Is("?."))
                expression = Member(parser, expression, grammar);
            else if (parser.Current is { AfterSpace: false } && parser.Current.Is("["))
                expression = Index(parser, expression, grammar);
            else
                return expression;
        }
    }

    private static MemberExpression Member(Parser parser, Expression owner, string grammar)
    {
        var mayBeNull = parser.Take().Text == "?.";
        if (parser.Current.Kind != TokenKind.Name)
            parser.Expected("a member's name", grammar);
        var name = parser.AtEndOfStatement ? parser.Current : parser.Take();
        return new MemberExpression(parser.SpanFrom(owner.Span), owner, name, mayBeNull);
    }

    private static IndexExpression Index(Parser parser, Expression owner, string grammar)
    {
        parser.Take();
        var index = parser.Expression(grammar);
        parser.ExpectSign("]", grammar);
        return new IndexExpression(parser.SpanFrom(owner.Span), owner, index);
    }
}
