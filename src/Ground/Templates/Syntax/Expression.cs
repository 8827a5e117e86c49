using Annai.Templates.Running;

namespace Annai.Templates.Syntax;

/// <summary>An expression of a template, which knows how to become a delegate.</summary>
internal abstract record Expression(Range Span)
{
    public abstract Read Compile(Compiler compiler);
}
