using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Expressions;

/// <summary>`a + b`, `a == b`, `a &amp;&amp; b`, `a..b` and the like.</summary>
internal sealed record BinaryExpression(Range Span, string Sign, Expression Left, Expression Right) : Expression(Span)
{
    private const int AboveOr = 2;

    // Weakest first; the operators of one line are equally strong and taken from the left.
    private static readonly string[][] Levels =
    [
        ["??", "?!"],
        ["||"],
        ["&&"],
        ["==", "!="],
        ["<", ">", "<=", ">="],
        ["..", "..<"],
        ["&"],
        ["<<", ">>"],
        ["+", "-"],
        ["*", "/", "//", "%"],
    ];

    public static Expression Parse(Parser parser, string grammar) => Parse(parser, grammar, 0);

    /// <summary>A value of `when`, where `||` separates one from the next.</summary>
    public static Expression ParseWithoutOr(Parser parser, string grammar) => Parse(parser, grammar, AboveOr);

    /// <summary>The operators that follow a left side which was read already.</summary>
    public static Expression ParseRest(Parser parser, Expression left, string grammar)
    {
        for (var level = Levels.Length - 1; level >= 0; level--)
            left = ParseLevel(parser, left, grammar, level);
        return left;
    }

    public override Read Compile(Compiler compiler)
    {
        var (left, right) = (Left.Compile(compiler), Right.Compile(compiler));
        return Sign switch
        {
            "&&" => frame => Value.Of(left(frame).IsTrue && right(frame).IsTrue),
            "||" => frame => Value.Of(left(frame).IsTrue || right(frame).IsTrue),
            "??" => frame => left(frame) is { IsNull: false } value ? value : right(frame),
            "?!" => frame => left(frame).IsNull ? Value.Null : right(frame),
            "==" => frame => Value.Of(Comparison.AreEqual(left(frame), right(frame), frame.Text)),
            "!=" => frame => Value.Of(!Comparison.AreEqual(left(frame), right(frame), frame.Text)),
            "<" or ">" or "<=" or ">=" => CompileOrder(compiler, left, right),
            ".." or "..<" => frame => Range(compiler, left(frame), right(frame)),
            _ => frame => Calculate(compiler, frame, left(frame), right(frame)),
        };
    }

    private static Expression Parse(Parser parser, string grammar, int level) =>
        level == Levels.Length
            ? UnaryExpression.Parse(parser, grammar)
            : ParseLevel(parser, Parse(parser, grammar, level + 1), grammar, level);

    private static Expression ParseLevel(Parser parser, Expression left, string grammar, int level)
    {
        while (Array.Exists(Levels[level], parser.Current.Is) && parser.Link())
        {
            var sign = parser.Take().Text;
            parser.SkipLines();
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
        return frame =>
        {
            var (first, second) = (left(frame), right(frame));
            if (first.IsNull || second.IsNull)
                return Value.Of(first.IsNull && second.IsNull && Sign.EndsWith('='));
            return Comparison.TryOrder(first, second, frame.Text, out var order)
                ? Value.Of(holds(order))
                : throw compiler.Fault(
                    Span,
                    $"`{Sign}` cannot compare {Described.Of(first)} with {Described.Of(second)}");
        };
    }

    private Value Range(Compiler compiler, Value first, Value last)
    {
        if (!first.IsWhole || !last.IsWhole)
            throw compiler.Fault(
                Span,
                $"`{Sign}` wants a whole number on either side, found {Described.Of(first)} and {Described.Of(last)}");
        if (Sign == "..")
            return Value.Of(new TemplateRange(first.Whole, last.Whole));
        return first.Whole == last.Whole
            ? Value.Of(new TemplateList())
            : Value.Of(new TemplateRange(first.Whole, last.Whole + (first.Whole < last.Whole ? -1 : 1)));
    }

    private Value Calculate(Compiler compiler, Frame frame, Value left, Value right) =>
        frame.Arithmetic.TryCalculate(Sign, left, right, out var result)
            ? result
            : throw compiler.Fault(
                Span,
                $"`{Sign}` cannot be applied to {Described.Of(left)} and {Described.Of(right)}",
                Hint(right));

    private string? Hint(Value right) =>
        Sign is "/" or "//" or "%" && right.IsNumber && Numbers.Double(right) == 0
            ? "a number cannot be divided by zero"
            : null;
}
