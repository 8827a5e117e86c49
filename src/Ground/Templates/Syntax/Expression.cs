using Annai.Templates.Running;

namespace Annai.Templates.Syntax;

/// <summary>An expression of a template, which knows how to become a delegate.</summary>
internal abstract record Expression(Range Span)
{
    /// <summary>Reads the value; a function that stands there without arguments is called.</summary>
    public abstract Read Compile(Compiler compiler);

    /// <summary>Reads the value as it stands: a function stays a function, as `@` wants it.</summary>
    public virtual Read CompileUncalled(Compiler compiler) => Compile(compiler);

    /// <summary>Writes the value; what can, writes without making a text of itself first.</summary>
    public virtual Step CompileWrite(Compiler compiler)
    {
        var read = Compile(compiler);
        var start = Span.Start.Value;
        return frame =>
        {
            frame.At = start;
            frame.Write(read(frame));
            return Flow.Next;
        };
    }

    /// <summary>The left side of an assignment; null for what nothing can be assigned to.</summary>
    public virtual Store? CompileStore(Compiler compiler) => null;
}
