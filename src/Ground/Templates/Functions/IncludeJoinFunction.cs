using System.Net;
using Annai.Templates.Running;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>
/// `include_join names separator begin end`: several templates with something between; `tpl:` names one as that too.
/// </summary>
internal static class IncludeJoinFunction
{
    private const string TemplatePrefix = "tpl:";

    public static Value Call(CallArguments arguments)
    {
        var frame = arguments.Frame;
        var parts = arguments.Items(0).Values().Select(name => Rendered(frame, frame.Text.Of(name))).ToList();
        var joined = string.Join(Text(arguments, 1), parts);
        if (joined.Length > 0)
            joined = Text(arguments, 2) + joined + Text(arguments, 3);
        return frame.Options.EscapeHtml ? Value.OfHtml(joined) : Value.Of(joined);
    }

    private static string Text(CallArguments arguments, int place)
    {
        var (frame, value) = (arguments.Frame, arguments[place]);
        var text = frame.Text.Of(value);
        if (text.StartsWith(TemplatePrefix, StringComparison.Ordinal))
            return Rendered(frame, text[TemplatePrefix.Length..]);
        return frame.Options.EscapeHtml && !value.IsHtml ? WebUtility.HtmlEncode(text) : text;
    }

    private static string Rendered(Frame frame, string name)
    {
        var template = IncludeFunction.Find(frame, name);
        return frame.Capture(inner =>
        {
            template.Run(inner, Arguments.None);
            return Flow.Next;
        }).Text!;
    }
}
