using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Statements;

/// <summary>`while condition … end`.</summary>
internal sealed record WhileStatement(Range Span, Expression Condition, Block Body) : Statement(Span)
{
    public const string Grammar = "while <expression> … end";

    public static WhileStatement Parse(Parser parser, Token opening)
    {
        var condition = parser.Expression(Grammar);
        parser.EndOfStatement(Grammar);
        var body = parser.Block();
        parser.End(opening, Grammar);
        return new WhileStatement(opening.Span, condition, body);
    }

    public override Step Compile(Compiler compiler)
    {
        var condition = Condition.Compile(compiler);
        var (body, variables) = compiler.CompileLoop(Body, WhileState.Name);
        return frame => Run(frame, condition, variables, body);
    }

    private Flow Run(Frame frame, Read condition, LoopVariables variables, Step body)
    {
        var state = new WhileState();
        frame.Slot(variables.Variables[0].Slot) = Value.Of(state);
        frame.Loop = variables;
        var flow = Flow.Next;
        while (flow is Flow.Next or Flow.Continue && condition(frame).IsTrue)
        {
            frame.At = Span.Start.Value;
            frame.CountLoopStep();
            state.Next();
            flow = body(frame);
        }

        frame.Loop = variables.Outer;
        return flow == Flow.Return ? flow : Flow.Next;
    }
}
