using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Expressions;

/// <summary>`condition ? one : other`.</summary>
internal sealed record ConditionalExpression(
    Range Span,
    Expression Condition,
    Expression Then,
    Expression Else) : Expression(Span)
{
    private const string Grammar = "<condition> ? <expression> : <expression>";

    public static Expression Parse(Parser parser, string grammar)
    {
        var condition = BinaryExpression.Parse(parser, grammar);
        return ParseRest(parser, condition);
    }

    public static Expression ParseRest(Parser parser, Expression condition)
    {
        if (!parser.TakeSign("?"))
            return condition;
        parser.SkipLines();
        var outer = parser.InCondition;
        parser.InCondition = true;
        var then = parser.Deeper(() => Parse(parser, Grammar));
        parser.InCondition = outer;
        parser.SkipLines();
        parser.ExpectSign(":", Grammar);
        parser.SkipLines();
        var otherwise = parser.Deeper(() => Parse(parser, Grammar));
        return new ConditionalExpression(parser.SpanFrom(condition.Span), condition, then, otherwise);
    }

    public override Read Compile(Compiler compiler)
    {
        var condition = Condition.Compile(compiler);
        var then = Then.Compile(compiler);
        var otherwise = Else.Compile(compiler);
        return frame => condition(frame).IsTrue ? then(frame) : otherwise(frame);
    }
}
