using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Expressions;

/// <summary>`value | function arguments`: the value becomes the first argument.</summary>
internal sealed record PipeExpression(Range Span, Expression Value, CallExpression Call) : Expression(Span)
{
    public static Expression Parse(Parser parser, string grammar)
    {
        var value = BinaryExpression.Parse(parser, grammar);
        while (TakePipe(parser))
        {
            var call = CallExpression.Parse(parser, grammar);
            if (call is CallExpression target)
                value = new PipeExpression(parser.SpanFrom(value.Span), value, target);
            else
                parser.Expected("a function after `|`", grammar);
        }

        return value;
    }

    public override Read Compile(Compiler compiler) => Call.CompilePiped(compiler, Value.Compile(compiler));

    // A pipe reaches over the end of a line, on either side of it.
    private static bool TakePipe(Parser parser)
    {
        if (!parser.TakePipe())
            return false;
        while (parser.Current.Kind == TokenKind.EndOfStatement)
            parser.Take();
        return true;
    }
}
