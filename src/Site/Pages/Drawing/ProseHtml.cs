using Annai.Content;
using Annai.Templates;
using Markdig;
using Markdig.Renderers;

namespace Annai.Pages;

/// <summary>An author's sentences as HTML.</summary>
internal static class ProseHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static Html Of(Prose prose)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        renderer.Render(prose.Document);
        return new Html(text.ToString());
    }
}
