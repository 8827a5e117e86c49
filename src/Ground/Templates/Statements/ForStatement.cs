using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

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
        var find = Head.Compile(compiler);
        var variable = Head.Variable.Name;
        var (body, slots) = compiler.CompileLoop(Body, variable, LoopState.Name);
        var otherwise = Else.Compile(compiler);
        var start = Span.Start.Value;
        return frame =>
        {
            frame.At = start;
            return find(frame) is { Count: > 0 } items ? Run(frame, items, variable, slots[0], slots[1], body) : otherwise(frame);
        };
    }

    private static Block ParseElse(Parser parser)
    {
        parser.EndOfStatement(Grammar);
        return parser.Block();
    }

    private static Flow Run(Frame frame, LoopItems items, string variable, int itemSlot, int stateSlot, Step body)
    {
        // The state of the loop's last run serves again, so that an inner loop makes nothing anew for each outer item.
        if (frame.Slot(stateSlot).Object is not LoopState state)
            frame.Slot(stateSlot) = Value.Of(state = new LoopState());
        state.Begin(items, frame.Text);
        frame.BeginLoop(LoopState.Name, stateSlot);
        frame.BeginLoop(variable, itemSlot);
        var flow = Flow.Next;
        for (var i = 0L; i < items.Count && flow is (Flow.Next or Flow.Continue); i++)
        {
            frame.CountLoopStep();
            state.Next(i);
            frame.Slot(itemSlot) = items[i];
            flow = body(frame);
        }

        frame.EndLoop();
        frame.EndLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }
}
