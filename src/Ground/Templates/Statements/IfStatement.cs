using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>`if … else if … else … end`; an `else if` is an `if` inside the `else`.</summary>
internal sealed record IfStatement(Range Span, Expression Condition, Block Then, Block Else) : Statement(Span)
{
    public const string Grammar = "if <expression> … [else if <expression> …] [else …] end";

    public static IfStatement Parse(Parser parser, Token opening)
    {
        var condition = parser.Expression(Grammar);
        parser.EndOfStatement(Grammar);
        var then = parser.Block();
        return new IfStatement(opening.Span, condition, then, ParseElse(parser, opening));
    }

    public override Step Compile(Compiler compiler)
    {
        var condition = Condition.Compile(compiler);
        var then = Then.Compile(compiler);
        var otherwise = Else.Compile(compiler);
        return frame => condition(frame).IsTrue ? then(frame) : otherwise(frame);
    }

    private static Block ParseElse(Parser parser, Token opening)
    {
        if (!parser.TakeWord("else"))
        {
            parser.End(opening, Grammar);
            return Block.Empty;
        }

        if (parser.Current.IsWord("if"))
            return parser.Nested(() => new Block([ParseInner(parser, opening)]));
        parser.EndOfStatement(Grammar);
        var block = parser.Block();
        parser.End(opening, Grammar);
        return block;
    }

    // An `end` that is missing is told where the first `if` stands.
    private static IfStatement ParseInner(Parser parser, Token opening) =>
        Parse(parser, parser.Take() with { Start = opening.Start, End = opening.End });
}
