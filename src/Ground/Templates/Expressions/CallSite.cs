using Annai.Templates.Functions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Expressions;

/// <summary>The place of a call: what a function cannot do is told there.</summary>
internal sealed class CallSite(Compiler compiler, Range span)
{
    public Value Run(Frame frame, Function function, Arguments arguments, Body? block)
    {
        try
        {
            return function.Call(frame, arguments, block);
        }
        catch (FunctionFailure failure)
        {
            throw compiler.Fault(span, failure.Message, failure.Hint);
        }
        catch (TemplateException inner) when (function is IncludeFunction)
        {
            throw Included(inner);
        }
    }

    /// <summary>The same, but what the function writes goes to the page at once.</summary>
    public void Write(Frame frame, Function function, Arguments arguments, Body? block)
    {
        try
        {
            function.Write(frame, arguments, block);
        }
        catch (FunctionFailure failure)
        {
            throw compiler.Fault(span, failure.Message, failure.Hint);
        }
        catch (TemplateException inner) when (function is IncludeFunction)
        {
            throw Included(inner);
        }
    }

    private TemplateException Included(TemplateException inner) =>
        new(inner.Finding, inner.IncludedFrom.Add(compiler.Place(span)));
}
