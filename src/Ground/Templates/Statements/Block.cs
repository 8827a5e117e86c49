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
        var steps = new List<TextThenStep>();
        StaticText? text = null;
        foreach (var statement in Statements)
        {
            if (text is null && statement is TextStatement before)
            {
                text = new StaticText(before.Text);
                continue;
            }

            steps.Add(new TextThenStep(text, statement.Compile(compiler)));
            text = null;
        }

        if (text is not null)
            steps.Add(new TextThenStep(text, static _ => Flow.Next));
        return steps switch
        {
            [] => static _ => Flow.Next,
            [{ Text: null } only] => only.Step,
            _ => Run([.. steps]),
        };
    }

    private static Step Run(TextThenStep[] steps) => frame =>
    {
        foreach (var (text, step) in steps)
        {
            if (text is not null)
                frame.Output.Write(text);
            if (step(frame) is var flow and not Flow.Next)
                return flow;
        }

        return Flow.Next;
    };

    // Nearly every statement stands behind text: to write that here saves a delegate for each.
    private readonly record struct TextThenStep(StaticText? Text, Step Step);
}
