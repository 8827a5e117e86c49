using Annai.Content;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Annai.Pages.Drawing;

/// <summary>Writes the value that an author's text names.</summary>
internal sealed class TextValueRenderer(TextFilling filling) : HtmlObjectRenderer<TextValueInline>
{
    protected override void Write(HtmlRenderer renderer, TextValueInline value) =>
        renderer.WriteEscape(filling.Of(value.Value));
}
