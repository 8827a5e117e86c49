using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Annai.Pages.Drawing;

/// <summary>
/// Draws a heading with its id. The page has its first heading already, so an author's begin at the second.
/// </summary>
internal sealed class HeadingWithId : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var level = Math.Max(2, heading.Level).ToString(CultureInfo.InvariantCulture);
        var page = ProseRenderer.PageOf(renderer);
        var id = page.Ids.Of(InlineText.Of(heading.Inline, page.Filling));
        renderer.EnsureLine();
        renderer.Write("<h").Write(level).Write(" id=\"").WriteEscape(id).Write("\">");
        renderer.WriteLeafInline(heading);
        renderer.Write("</h").Write(level).WriteLine(">");
    }
}
