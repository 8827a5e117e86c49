using System.Text;
using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>Text outside code, held as the bytes that will be copied.</summary>
internal sealed record TextStatement(Range Span, string Text) : Statement(Span)
{
    public override Step Compile(Compiler compiler)
    {
        var utf8 = Encoding.UTF8.GetBytes(Text);
        return frame =>
        {
            frame.Output.Write(utf8);
            return Flow.Next;
        };
    }
}
