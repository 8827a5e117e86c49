using Annai.Content;
using Annai.Pages.Records;
using Annai.Templates;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace Annai.Pages.Drawing;

/// <summary>
/// An author's sentences as HTML. One for each page: two headings of a page that say the same get ids of their own.
/// </summary>
internal sealed class ProseHtml(SeenSite site, TextFilling filling, WordSet words, Contact? contact)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private readonly HeadingIds _ids = new();

    public Html Of(Prose prose)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new HeadingWithId(_ids, filling));
        renderer.ObjectRenderers.Add(new TextValueRenderer(filling, contact));
        renderer.ObjectRenderers.Add(new ContainerRenderer(words));
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new StackedTableRenderer(filling));
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new PictureRenderer(site));
        renderer.Render(site.Parsed(prose));
        return new Html(text.ToString());
    }
}
