using System.Collections.Immutable;
using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>Statements one after another.</summary>
internal sealed record Block(ImmutableArray<Statement> Statements)
{
    public static Block Empty { get; } = new([]);

    public Step Compile(Compiler compiler)
    {
        var steps = Statements.Select(statement => statement.Compile(compiler)).ToArray();
        return steps switch
        {
            [] => static _ => Flow.Next,
            [var only] => only,
            _ => frame => Run(steps, frame),
        };
    }

    private static Flow Run(Step[] steps, Frame frame)
    {
        foreach (var step in steps)
            if (step(frame) is var flow and not Flow.Next)
                return flow;
        return Flow.Next;
    }
}
