using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Expressions;

/// <summary>`value | function arguments`: the value becomes the first argument.</summary>
internal sealed record PipeExpression(Range Span, Expression Value, CallExpression Call) : Expression(Span)
{
    public static Expression Parse(Parser parser, string grammar)
    {
        var value = ConditionalExpression.Parse(parser, grammar);
        while (parser.TakePipe() && parser.Link())
        {
            var call = CallExpression.ParseTarget(parser, grammar);
            var piped = new PipeExpression(parser.SpanFrom(value.Span), value, call);
            // `"123" | string.to_int + 1` adds to what the pipe gives.
            value = ConditionalExpression.ParseRest(parser, BinaryExpression.ParseRest(parser, piped, grammar));
        }

        return value;
    }

    public override Read Compile(Compiler compiler) => Call.CompilePiped(compiler, Value.Compile(compiler));
}
