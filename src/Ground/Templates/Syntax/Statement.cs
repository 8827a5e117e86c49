using Annai.Templates.Running;

namespace Annai.Templates.Syntax;

/// <summary>A statement of a template, which knows how to become a delegate.</summary>
internal abstract record Statement(Range Span)
{
    public abstract Step Compile(Compiler compiler);
}
