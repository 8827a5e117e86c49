using System.Globalization;
using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Statements;

/// <summary>`tablerow x in list cols: 2 … end`: a loop whose items stand in the cells of an HTML table.</summary>
internal sealed record TableRowStatement(Range Span, LoopHead Head, Block Body) : Statement(Span)
{
    public const string Grammar = "tablerow <variable> in <expression> [cols: <n>] [offset: <n>] [limit: <n>] [reversed] … end";

    public static TableRowStatement Parse(Parser parser, Token opening)
    {
        var head = LoopHead.Parse(parser, Grammar);
        var body = parser.Block();
        parser.End(opening, Grammar);
        return new TableRowStatement(opening.Span, head, body);
    }

    public override Step Compile(Compiler compiler)
    {
        var find = Head.Compile(compiler);
        var columns = Head.CompileColumns(compiler);
        var variable = Head.Variable.Name;
        var (body, slots) = compiler.CompileLoop(Body, variable, LoopState.Name);
        return frame =>
        {
            frame.At = Span.Start.Value;
            return find(frame) is { } items
                ? Run(frame, items, Math.Max(1, columns(frame) ?? 1), variable, slots[0], slots[1], body)
                : Flow.Next;
        };
    }

    private static Flow Run(Frame frame, LoopItems items, long columns, string variable, int itemSlot, int stateSlot, Step body)
    {
        var state = new LoopState();
        frame.Slot(stateSlot) = Value.Of(state);
        state.Begin(items, frame.Text);
        frame.BeginLoop(LoopState.Name, stateSlot);
        frame.BeginLoop(variable, itemSlot);
        var flow = Flow.Next;
        for (var i = 0L; i < items.Count && flow is (Flow.Next or Flow.Continue); i++)
        {
            frame.CountLoopStep();
            state.Next(i);
            frame.Slot(itemSlot) = items[i];
            flow = Cell(frame, body, i / columns, i % columns, isLast: i % columns == columns - 1 || i == items.Count - 1);
        }

        frame.EndLoop();
        frame.EndLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }

    private static Flow Cell(Frame frame, Step body, long row, long column, bool isLast)
    {
        if (column == 0)
            frame.Output.Write(string.Create(CultureInfo.InvariantCulture, $"<tr class=\"row{row + 1}\">"));
        frame.Output.Write(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{column + 1}\">"));
        var flow = body(frame);
        frame.Output.Write(isLast ? "</td></tr>\n" : "</td>");
        return flow;
    }
}
