using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Expressions;

/// <summary>`!x`, `-x`, `+x`, `@x` (the function itself, uncalled), `^x` (the items of a list as arguments).</summary>
internal sealed record UnaryExpression(Range Span, string Sign, Expression Operand) : Expression(Span)
{
    public const string Expand = "^";

    private static readonly string[] Signs = ["!", "-", "+", "@", Expand];

    public static Expression Parse(Parser parser, string grammar)
    {
        if (parser.Current.Is("++") || parser.Current.Is("--"))
            return StepExpression.ParseBefore(parser, grammar);
        if (!Array.Exists(Signs, parser.Current.Is))
            return CallExpression.Parse(parser, grammar);
        var sign = parser.Take();
        var operand = parser.Deeper(() => Parse(parser, grammar));
        return new UnaryExpression(parser.SpanFrom(sign.Span), sign.Text, operand);
    }

    public override Read Compile(Compiler compiler)
    {
        if (Sign == "@")
            return Operand.CompileUncalled(compiler);
        var operand = Operand.Compile(compiler);
        return Sign switch
        {
            "!" => frame => Value.Of(!operand(frame).IsTrue),
            "-" => frame => Signed(compiler, operand(frame), Numbers.Negative),
            "+" => frame => Signed(compiler, operand(frame), static value => value),
            _ => operand,
        };
    }

    private Value Signed(Compiler compiler, Value value, Func<Value, Value> result) =>
        value.IsNull ? value
        : value.IsNumber ? result(value)
        : throw compiler.Fault(Span, $"`{Sign}` wants a number, found {Described.Of(value)}");
}
