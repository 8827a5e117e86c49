using Annai.Diagnostics;
using Annai.Templates;

namespace Annai.Print.Kits;

/// <summary>Renders a template of `templates/print`, or tells what is wrong with it.</summary>
internal static class KitTemplate
{
    public static string? Render(
        string name, Func<string, Template?> templates, object model, bool escapesHtml, Findings findings)
    {
        var template = templates(name) ?? throw new InvalidOperationException($"`{name}` is not in this build");
        findings.Add(template.Findings);
        try
        {
            return template.Findings.IsEmpty
                ? template.Render(
                    model, new RenderOptions { EscapeHtml = escapesHtml, Strict = true, Includes = templates })
                : null;
        }
        catch (TemplateException fault)
        {
            findings.Add(fault.Finding);
            return null;
        }
    }
}
