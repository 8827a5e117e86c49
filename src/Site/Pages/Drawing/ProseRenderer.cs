using Annai.Templates;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace Annai.Pages.Drawing;

/// <summary>
/// Draws Markdown for one page after another: with all that draws its parts it is dear to make.
/// </summary>
internal sealed class ProseRenderer : HtmlRenderer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public ProseRenderer()
        : base(new StringWriter { NewLine = "\n" })
    {
        Pipeline.Setup(this);
        ObjectRenderers.Replace<HeadingRenderer>(new HeadingWithId());
        ObjectRenderers.Add(new TextValueRenderer());
        ObjectRenderers.Add(new ContainerRenderer());
        ObjectRenderers.Replace<HtmlTableRenderer>(new StackedTableRenderer());
        ObjectRenderers.Replace<LinkInlineRenderer>(new PictureRenderer());
    }

    /// <summary>The page that is drawn on, for those who draw its parts.</summary>
    public ProsePage Page { get; private set; } = null!;

    public static ProsePage PageOf(RendererBase renderer) => ((ProseRenderer)renderer).Page;

    public Html Draw(MarkdownDocument document, ProsePage page)
    {
        Page = page;
        // What the sentences before ended with must not be seen in these.
        Reset();
        Render(document);
        return new Html(Writer.ToString()!);
    }
}
