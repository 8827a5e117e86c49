using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Expressions;

/// <summary>A value that stands in the template itself.</summary>
internal sealed record LiteralExpression(Range Span, Value Value) : Expression(Span)
{
    public override Read Compile(Compiler compiler)
    {
        var value = Value;
        return _ => value;
    }
}
