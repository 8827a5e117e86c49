using Annai.Templates.Running;

namespace Annai.Templates.Functions;

/// <summary>`include 'name' argument …`: another template's text, at this place.</summary>
internal sealed class IncludeFunction : Function
{
    public override Value Call(Frame frame, Arguments arguments)
    {
        var name = arguments.At(0).Text ?? throw new FunctionFailure("`include` wants a template's name first");
        var template = frame.Options.Includes?.Invoke(name)
            ?? throw new FunctionFailure($"there is no template `{name}` to include", "names are relative to the folder `templates`");
        if (!template.Findings.IsEmpty)
            throw new TemplateException(template.Findings[0], []);
        return frame.Capture(inner =>
        {
            template.Run(inner, arguments with { ByPlace = arguments.ByPlace.RemoveAt(0) });
            return Flow.Next;
        });
    }
}
