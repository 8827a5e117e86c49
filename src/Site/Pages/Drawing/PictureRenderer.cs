using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Annai.Pages.Drawing;

/// <summary>Draws links as ever, and a picture of `content/media` with its sizes.</summary>
internal sealed class PictureRenderer : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (!link.IsImage || ProseRenderer.PageOf(renderer).Site.Picture(link.Url ?? "") is not { } sizes)
        {
            base.Write(renderer, link);
            return;
        }

        renderer.Write("<img src=\"").WriteEscape(sizes.Source).Write("\" srcset=\"").WriteEscape(sizes.SourceSet);
        renderer.Write("\" sizes=\"").Write(PictureFiles.Sizes).Write("\" width=\"").Write(Text(sizes.Width));
        renderer.Write("\" height=\"").Write(Text(sizes.Height)).Write("\" loading=\"lazy\" alt=\"");
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = true;
        renderer.Write("\">");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
