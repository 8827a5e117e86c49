using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Annai.Pages.Drawing;

/// <summary>
/// Draws a heading with its id. The page has its first heading already, so an author's begin at the second.
/// </summary>
internal sealed class HeadingWithId(HeadingIds ids, TextFilling filling) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var level = Math.Max(2, heading.Level).ToString(CultureInfo.InvariantCulture);
        var id = ids.Of(InlineText.Of(heading.Inline, filling));
        renderer.EnsureLine();
        renderer.Write("<h").Write(level).Write(" id=\"").WriteEscape(id).Write("\">");
        renderer.WriteLeafInline(heading);
        renderer.Write("</h").Write(level).WriteLine(">");
    }
}
