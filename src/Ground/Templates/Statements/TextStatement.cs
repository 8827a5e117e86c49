using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>Text outside code, copied as it stands.</summary>
internal sealed record TextStatement(Range Span, string Text) : Statement(Span)
{
    public override Step Compile(Compiler compiler)
    {
        var text = new StaticText(Text);
        return frame =>
        {
            frame.Output.Write(text);
            return Flow.Next;
        };
    }
}
