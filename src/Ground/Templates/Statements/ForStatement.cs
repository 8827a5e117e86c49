using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>`for x in list … end`, with an `else` for the empty list.</summary>
internal sealed record ForStatement(Range Span, LoopHead Head, Block Body, Block Else) : Statement(Span)
{
    public const string Grammar = "for <variable> in <expression> [offset: <n>] [limit: <n>] [reversed] … [else …] end";

    public static ForStatement Parse(Parser parser, Token opening)
    {
        var head = LoopHead.Parse(parser, Grammar);
        var body = parser.Block();
        var otherwise = parser.TakeWord("else") ? ParseElse(parser) : Block.Empty;
        parser.End(opening, Grammar);
        return new ForStatement(opening.Span, head, body, otherwise);
    }

    public override Step Compile(Compiler compiler)
    {
        var begin = Head.Compile(compiler);
        var (body, variables) = compiler.CompileLoop(Body, Head.Variable.Name, LoopState.Name);
        var run = new LoopRun(variables);
        var otherwise = Else.Compile(compiler);
        var start = Span.Start.Value;
        return frame =>
        {
            frame.At = start;
            var state = run.State(frame);
            return begin(frame, state) ? run.Over(state, frame, body) : otherwise(frame);
        };
    }

    private static Block ParseElse(Parser parser)
    {
        parser.EndOfStatement(Grammar);
        return parser.Block();
    }
}
