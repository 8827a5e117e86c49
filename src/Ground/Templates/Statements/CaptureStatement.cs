using Annai.Templates.Expressions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>`capture name … end`: what the block writes becomes the variable's value.</summary>
internal sealed record CaptureStatement(Range Span, VariableExpression Target, Block Body) : Statement(Span)
{
    public const string Grammar = "capture <variable> … end";

    public static CaptureStatement Parse(Parser parser, Token opening)
    {
        var target = parser.Variable(Grammar);
        parser.EndOfStatement(Grammar);
        var body = parser.Block();
        parser.End(opening, Grammar);
        return new CaptureStatement(opening.Span, target, body);
    }

    public override Step Compile(Compiler compiler)
    {
        var store = Target.CompileStore(compiler);
        var body = Body.Compile(compiler);
        return frame =>
        {
            var flow = Flow.Next;
            store(frame, frame.Capture(inner => flow = body(inner)));
            return flow;
        };
    }
}
