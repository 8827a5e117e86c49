using Annai.Templates.Expressions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>`name = expression`.</summary>
internal sealed record AssignStatement(Range Span, VariableExpression Target, Expression Value) : Statement(Span)
{
    public override Step Compile(Compiler compiler)
    {
        var store = Target.CompileStore(compiler);
        var read = Value.Compile(compiler);
        return frame =>
        {
            store(frame, read(frame));
            return Flow.Next;
        };
    }
}
