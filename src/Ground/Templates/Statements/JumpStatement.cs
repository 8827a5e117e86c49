using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>`break` and `continue`.</summary>
internal sealed record JumpStatement(Range Span, Flow Flow) : Statement(Span)
{
    public override Step Compile(Compiler compiler)
    {
        var flow = Flow;
        return _ => flow;
    }
}
