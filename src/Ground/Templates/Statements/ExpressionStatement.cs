using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>An expression whose value is written.</summary>
internal sealed record ExpressionStatement(Expression Expression) : Statement(Expression.Span)
{
    public override Step Compile(Compiler compiler)
    {
        var read = Expression.Compile(compiler);
        var start = Span.Start.Value;
        return frame =>
        {
            frame.At = start;
            frame.Write(read(frame));
            return Flow.Next;
        };
    }
}
