using System.Buffers;
using System.Collections.Immutable;
using Annai.Diagnostics;
using Annai.Templates;

namespace Annai.Pages;

/// <summary>Renders one view through one template; what goes wrong names the template and the page.</summary>
internal sealed class PageRenderer(TemplateSet templates, TimeProvider time, Findings findings)
{
    private const int IncludesShown = 3;

    private readonly RenderOptions _options = new() { Includes = templates.Find, EscapeHtml = true, Strict = true, Time = time };

    public Page? Render(string template, string path, object view)
    {
        var found = templates.Find(template) ?? throw new InvalidOperationException($"`{template}` is not in this build");
        if (!found.Findings.IsEmpty)
            return null;
        try
        {
            var utf8 = new ArrayBufferWriter<byte>();
            found.Render(utf8, view, _options);
            return new Page(path, utf8.WrittenSpan.ToArray());
        }
        catch (TemplateException fault)
        {
            findings.Add(fault.Finding with { Hint = Hint(fault.Finding.Hint, path, fault.IncludedFrom) });
            return null;
        }
    }

    private static string Hint(string? hint, string path, ImmutableArray<SourcePlace> includedFrom)
    {
        var way = string.Concat(includedFrom.Take(IncludesShown).Select(place => $", included from {place}"));
        return $"{(hint is null ? "" : hint + "; ")}while rendering `{path}`{way}";
    }
}
