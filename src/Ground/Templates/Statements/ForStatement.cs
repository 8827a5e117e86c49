using System.Collections;
using System.Collections.Immutable;
using Annai.Templates.Expressions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>`for x in list … end`, with an `else` for the empty list.</summary>
internal sealed record ForStatement(Range Span, VariableExpression Variable, Expression List, Block Body, Block Else)
    : Statement(Span)
{
    public const string Grammar = "for <variable> in <expression> … [else …] end";

    public static ForStatement Parse(Parser parser, Token opening)
    {
        var variable = parser.Variable(Grammar);
        parser.ExpectWord("in", Grammar);
        var list = parser.Expression(Grammar);
        parser.EndOfStatement(Grammar);
        var body = parser.Block();
        var otherwise = parser.TakeWord("else") ? ParseElse(parser) : Block.Empty;
        parser.End(opening, Grammar);
        return new ForStatement(opening.Span, variable, list, body, otherwise);
    }

    public override Step Compile(Compiler compiler)
    {
        var read = List.Compile(compiler);
        var (body, slots) = compiler.CompileLoop(Body, [Variable.Name, LoopState.Name]);
        var otherwise = Else.Compile(compiler);
        var start = Span.Start.Value;
        return frame =>
        {
            frame.At = start;
            var value = read(frame);
            if (value.IsNull)
                return otherwise(frame);
            return value.Items is { } items ? Run(frame, items, body, otherwise, slots) : throw NoList(compiler);
        };
    }

    private TemplateException NoList(Compiler compiler) =>
        compiler.Fault(List.Span, "this is no list, so `for` cannot go through it");

    private static Block ParseElse(Parser parser)
    {
        parser.EndOfStatement(Grammar);
        return parser.Block();
    }

    private static Flow Run(Frame frame, IEnumerable items, Step body, Step otherwise, ImmutableArray<int> slots)
    {
        var list = items as IList ?? items.Cast<object?>().ToList();
        var state = new LoopState(list.Count);
        var outer = (frame.Slots[slots[0]], frame.Slots[slots[1]]);
        var flow = Flow.Next;
        for (; state.Index < list.Count && flow is Flow.Next or Flow.Continue; state.Index++)
        {
            frame.CountLoopStep();
            frame.Slots[slots[0]] = Value.Of(list[(int)state.Index]);
            frame.Slots[slots[1]] = Value.Of(state);
            flow = body(frame);
        }

        (frame.Slots[slots[0]], frame.Slots[slots[1]]) = outer;
        return flow == Flow.Return ? flow : list.Count == 0 ? otherwise(frame) : Flow.Next;
    }
}
