using Annai.Content;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Annai.Pages.Drawing;

/// <summary>Writes the value that an author's text names; a telephone number can be called.</summary>
internal sealed class TextValueRenderer : HtmlObjectRenderer<TextValueInline>
{
    protected override void Write(HtmlRenderer renderer, TextValueInline value)
    {
        var page = ProseRenderer.PageOf(renderer);
        var isCalled = value.Value.Name == TextValue.Tel && page.Contact is not null;
        if (isCalled)
            renderer.Write("<a href=\"tel:").WriteEscape(page.Contact!.Tel.Value.Dialled).Write("\">");
        renderer.WriteEscape(page.Filling.Of(value.Value));
        if (isCalled)
            renderer.Write("</a>");
    }
}
