using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Expressions;

/// <summary>`++x`, `x++`, `--x`, `x--`: adds or takes one, and gives the value after or before it.</summary>
internal sealed record StepExpression(Range Span, string Sign, Expression Target, bool IsBefore) : Expression(Span)
{
    public static StepExpression ParseBefore(Parser parser, string grammar)
    {
        var sign = parser.Take();
        var target = PathExpression.Parse(parser, grammar);
        if (target is not PathExpression)
            parser.Refuse(
                target.Span,
                $"`{sign.Text}` wants a variable, a member or an item",
                "write it before or behind one: `++x`, `x.y++`");
        return new StepExpression(parser.SpanFrom(sign.Span), sign.Text, target, true);
    }

    public static StepExpression ParseAfter(Parser parser, Expression target)
    {
        var sign = parser.Take();
        return new StepExpression(parser.SpanFrom(target.Span), sign.Text, target, false);
    }

    public override Read Compile(Compiler compiler)
    {
        var read = Target.Compile(compiler);
        var store = Target.CompileStore(compiler)
            ?? ((_, _) => throw compiler.Fault(Span, "nothing can be assigned to this"));
        var sign = Sign[..1];
        return frame =>
        {
            var before = read(frame);
            if (!before.IsNumber)
                throw compiler.Fault(Span, $"`{Sign}` wants a number, found {Described.Of(before)}");
            Numbers.TryCalculate(sign, before, Value.Of(1L), out var after);
            store(frame, after);
            return IsBefore ? after : before;
        };
    }
}
