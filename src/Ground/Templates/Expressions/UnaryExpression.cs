using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Expressions;

/// <summary>`!x`, `-x`, `+x`.</summary>
internal sealed record UnaryExpression(Range Span, string Sign, Expression Operand) : Expression(Span)
{
    public static bool Starts(Token token) => token.Is("!") || token.Is("-") || token.Is("+");

    public static Expression Parse(Parser parser, string grammar)
    {
        if (!Starts(parser.Current))
            return PathExpression.Parse(parser, grammar);
        var sign = parser.Take();
        var operand = parser.Deeper(() => Parse(parser, grammar));
        return new UnaryExpression(parser.SpanFrom(sign.Span), sign.Text, operand);
    }

    public override Read Compile(Compiler compiler)
    {
        var operand = Operand.Compile(compiler);
        return Sign switch
        {
            "!" => frame => Value.Of(!operand(frame).IsTrue),
            "+" => operand,
            _ => frame => Negative(compiler, operand(frame)),
        };
    }

    private Value Negative(Compiler compiler, Value value) =>
        value.IsWhole ? Value.Of(-value.Whole)
        : value.IsFraction ? Value.Of(-value.Fraction)
        : throw compiler.Fault(Span, "`-` wants a number");
}
