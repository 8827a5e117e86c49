using System.Collections.Immutable;
using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Expressions;

/// <summary>`$"text {expression} text"`.</summary>
internal sealed record InterpolatedExpression(Range Span, ImmutableArray<Expression> Parts) : Expression(Span)
{
    public static InterpolatedExpression Parse(Parser parser, string grammar)
    {
        var opening = parser.Take();
        var parts = ImmutableArray.CreateBuilder<Expression>();
        while (parser.Current.Kind == TokenKind.String || parser.Current.Is("$+"))
            parts.Add(Part(parser, grammar));
        parser.ExpectSign("$)", "$\"text {<expression>} text\"");
        return new InterpolatedExpression(parser.SpanFrom(opening.Span), parts.ToImmutable());
    }

    public override Read Compile(Compiler compiler)
    {
        var parts = Parts.Select(part => part.Compile(compiler)).ToArray();
        return frame => parts
            .Select(part => part(frame))
            .Aggregate(Value.Of(""), (text, part) => frame.Arithmetic.Joined(text, part));
    }

    private static Expression Part(Parser parser, string grammar)
    {
        if (!parser.TakeSign("$+"))
            return PrimaryExpression.Parse(parser, grammar);
        var expression = parser.Inside(grammar);
        parser.ExpectSign("$+", "$\"text {<expression>} text\"");
        return expression;
    }
}
