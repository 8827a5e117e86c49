using Annai.Templates.Running;

namespace Annai.Templates.Functions;

/// <summary>A function written in a template: it returns what `ret` gives, or else what it wrote.</summary>
internal sealed class TemplateFunction(string name, Body body) : Function
{
    public string Name { get; } = name;

    public override Value Call(Frame frame, Arguments arguments)
    {
        var returned = Value.Null;
        var written = frame.Capture(inner =>
        {
            returned = body.Run(inner, arguments);
            return Flow.Next;
        });
        return returned.IsNull ? written : returned;
    }
}
