using System.Collections.Concurrent;
using Annai.Templates;
using Markdig.Syntax;

namespace Annai.Pages.Drawing;

/// <summary>Lends renderers to the pages that are drawn at a time, each to one of them.</summary>
internal sealed class ProseRenderers
{
    private readonly ConcurrentBag<ProseRenderer> _idle = [];

    public Html Draw(MarkdownDocument document, ProsePage page)
    {
        var renderer = _idle.TryTake(out var idle) ? idle : new ProseRenderer();
        var html = renderer.Draw(document, page);
        // One that failed in the middle is not lent again.
        _idle.Add(renderer);
        return html;
    }
}
