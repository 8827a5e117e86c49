using Annai.Content;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Annai.Pages.Drawing;

/// <summary>Writes the value that an author's text names; a telephone number can be called.</summary>
internal sealed class TextValueRenderer(TextFilling filling, Contact? contact) : HtmlObjectRenderer<TextValueInline>
{
    protected override void Write(HtmlRenderer renderer, TextValueInline value)
    {
        var isCalled = value.Value.Name == TextValue.Tel && contact is not null;
        if (isCalled)
            renderer.Write("<a href=\"tel:").WriteEscape(contact!.Tel.Value.Dialled).Write("\">");
        renderer.WriteEscape(filling.Of(value.Value));
        if (isCalled)
            renderer.Write("</a>");
    }
}
