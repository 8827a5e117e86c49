using Annai.Templates.Running;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>`include 'name' argument …`: another template's text, at this place.</summary>
internal sealed class IncludeFunction : Function
{
    public override string Name => "include";

    public static Template Find(Frame frame, string name)
    {
        var template = frame.Options.Includes?.Invoke(name)
            ?? throw new FunctionFailure(
                $"there is no template `{name}` to include",
                "names are relative to the folder `templates`");
        return template.Findings.IsEmpty ? template : throw new TemplateException(template.Findings[0], []);
    }

    public override Value Call(Frame frame, Arguments arguments, Body? block)
    {
        var returned = Value.Null;
        var written = frame.Capture(inner =>
        {
            returned = Run(inner, arguments);
            return Flow.Next;
        });
        return returned.IsNull ? written : returned;
    }

    public override void Write(Frame frame, Arguments arguments, Body? block) => frame.Write(Run(frame, arguments));

    private static Value Run(Frame frame, Arguments arguments)
    {
        var name = arguments.At(0).Text ?? throw new FunctionFailure(
            $"`include` wants a template's name first, found {Described.Of(arguments.At(0))}",
            "such as `include 'partials/head.html'`");
        return Find(frame, name).Run(frame, arguments with { ByPlace = arguments.ByPlace.RemoveAt(0) });
    }
}
