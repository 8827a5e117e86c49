using System.Collections.Immutable;
using Annai.Templates.Running;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>A function written in a template: it returns what `ret` gives, or else what it wrote.</summary>
internal sealed class TemplateFunction(string name, Body body, ImmutableArray<Parameter>? parameters) : Function
{
    public override string Name => name;

    public override Value Call(Frame frame, Arguments arguments, Body? block)
    {
        var returned = Value.Null;
        var written = frame.Capture(inner =>
        {
            returned = Run(inner, arguments, block);
            return Flow.Next;
        });
        return returned.IsNull ? written : returned;
    }

    public override void Write(Frame frame, Arguments arguments, Body? block) =>
        frame.Write(Run(frame, arguments, block));

    private Value Run(Frame frame, Arguments arguments, Body? block)
    {
        if (parameters is not { } known)
            return body.Run(frame, arguments, block);
        var bound = ParameterBinding.Bind(frame, name, known, arguments);
        frame.Push(bound);
        try
        {
            // `$` holds what the parameters hold: defaults filled in, names put in place, the rest as a list.
            return body.Run(frame, new Arguments([.. bound.Members.Select(parameter => parameter.Value)], []), block);
        }
        finally
        {
            frame.Pop();
        }
    }
}
