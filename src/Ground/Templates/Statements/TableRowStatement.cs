using System.Globalization;
using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>`tablerow x in list cols: 2 … end`: a loop whose items stand in the cells of an HTML table.</summary>
internal sealed record TableRowStatement(Range Span, LoopHead Head, Block Body) : Statement(Span)
{
    public const string Grammar =
        "tablerow <variable> in <expression> [cols: <n>] [offset: <n>] [limit: <n>] [reversed] … end";

    public static TableRowStatement Parse(Parser parser, Token opening)
    {
        var head = LoopHead.Parse(parser, Grammar);
        var body = parser.Block();
        parser.End(opening, Grammar);
        return new TableRowStatement(opening.Span, head, body);
    }

    public override Step Compile(Compiler compiler)
    {
        var begin = Head.Compile(compiler);
        var columns = Head.CompileColumns(compiler);
        var (body, variables) = compiler.CompileLoop(Body, Head.Variable.Name, LoopState.Name);
        var run = new LoopRun(variables);
        return frame =>
        {
            frame.At = Span.Start.Value;
            var state = run.State(frame);
            if (!begin(frame, state))
                return Flow.Next;
            var width = Math.Max(1, columns(frame) ?? 1);
            return run.Over(state, frame, inner => Cell(inner, body, state, width));
        };
    }

    private static Flow Cell(Frame frame, Step body, LoopState state, long columns)
    {
        var (row, column) = Math.DivRem(state.Index, columns);
        if (column == 0)
            frame.Output.Write(string.Create(CultureInfo.InvariantCulture, $"<tr class=\"row{row + 1}\">"));
        frame.Output.Write(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{column + 1}\">"));
        var flow = body(frame);
        frame.Output.Write(column == columns - 1 || state.Last ? "</td></tr>\n" : "</td>");
        return flow;
    }
}
