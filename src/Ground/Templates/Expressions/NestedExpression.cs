using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Expressions;

/// <summary>`(expression)`.</summary>
internal sealed record NestedExpression(Range Span, Expression Inner) : Expression(Span)
{
    public static NestedExpression Parse(Parser parser, string grammar)
    {
        var opening = parser.Take();
        var inner = parser.Inside(grammar);
        parser.ExpectSign(")", grammar);
        return new NestedExpression(parser.SpanFrom(opening.Span), inner);
    }

    public override Read Compile(Compiler compiler) => Inner.Compile(compiler);

    public override Read CompileUncalled(Compiler compiler) => Inner.CompileUncalled(compiler);

    public override Step CompileWrite(Compiler compiler) => Inner.CompileWrite(compiler);
}
