using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Expressions;

/// <summary>`a + b`, `a == b`, `a &amp;&amp; b` and the like.</summary>
internal sealed record BinaryExpression(Range Span, string Sign, Expression Left, Expression Right) : Expression(Span)
{
    // Weakest first; the operators of one line are equally strong and taken from the left.
    private static readonly string[][] Levels =
    [
        ["??", "?!"], ["||"], ["&&"], ["==", "!="], ["<", ">", "<=", ">="], ["+", "-"], ["*", "/", "//", "%"],
    ];

    public static Expression Parse(Parser parser, string grammar) => Parse(parser, grammar, 0);

    public override Read Compile(Compiler compiler)
    {
        var (left, right) = (Left.Compile(compiler), Right.Compile(compiler));
        return Sign switch
        {
            "&&" => frame => Value.Of(left(frame).IsTrue && right(frame).IsTrue),
            "||" => frame => Value.Of(left(frame).IsTrue || right(frame).IsTrue),
            "??" => frame => left(frame) is { IsNull: false } value ? value : right(frame),
            "?!" => frame => left(frame).IsNull ? Value.Null : right(frame),
            "==" => frame => Value.Of(Comparison.AreEqual(left(frame), right(frame))),
            "!=" => frame => Value.Of(!Comparison.AreEqual(left(frame), right(frame))),
            "<" or ">" or "<=" or ">=" => CompileOrder(compiler, left, right),
            _ => frame => Calculate(compiler, frame, left(frame), right(frame)),
        };
    }

    private static Expression Parse(Parser parser, string grammar, int level)
    {
        if (level == Levels.Length)
            return CallExpression.Parse(parser, grammar);
        var left = Parse(parser, grammar, level + 1);
        while (Array.Exists(Levels[level], parser.Current.Is))
        {
            var sign = parser.Take().Text;
            var right = Parse(parser, grammar, level + 1);
            left = new BinaryExpression(parser.SpanFrom(left.Span), sign, left, right);
        }

        return left;
    }

    private Read CompileOrder(Compiler compiler, Read left, Read right)
    {
        Func<int, bool> holds = Sign switch
        {
            "<" => static order => order < 0,
            ">" => static order => order > 0,
            "<=" => static order => order <= 0,
            _ => static order => order >= 0,
        };
        return frame => Comparison.TryOrder(left(frame), right(frame), out var order)
            ? Value.Of(holds(order))
            : throw compiler.Fault(Span, $"`{Sign}` cannot compare these two values");
    }

    private Value Calculate(Compiler compiler, Frame frame, Value left, Value right) =>
        Arithmetic.TryCalculate(Sign, left, right, frame.Options, out var result)
            ? result
            : throw compiler.Fault(Span, $"`{Sign}` cannot be applied to these two values");
}
