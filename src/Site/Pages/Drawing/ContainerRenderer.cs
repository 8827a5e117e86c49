using Annai.Content;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Annai.Pages.Drawing;

/// <summary>Draws the `:::` blocks: steps, note, warning, questions, and what to say on the telephone.</summary>
internal sealed class ContainerRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        renderer.EnsureLine();
        switch (container.Info)
        {
            case ContainerKind.Faq:
                WriteQuestions(renderer, container);
                break;
            case ContainerKind.Note or ContainerKind.Warning:
                Open(renderer, container.Info);
                renderer.Write("<p class=\"label\">").WriteEscape(Label(renderer, container.Info)).WriteLine("</p>");
                Close(renderer, container);
                break;
            default:
                Open(renderer, container.Info ?? ContainerKind.Steps);
                Close(renderer, container);
                break;
        }
    }

    private static string Label(HtmlRenderer renderer, string kind) => ProseRenderer.PageOf(renderer).Words[kind];

    private static void Open(HtmlRenderer renderer, string kind) =>
        renderer.Write("<div class=\"").Write(kind).WriteLine("\">");

    private static void Close(HtmlRenderer renderer, CustomContainer container)
    {
        renderer.WriteChildren(container);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }

    // A heading is a question, what stands below it the answer.
    private static void WriteQuestions(HtmlRenderer renderer, CustomContainer container)
    {
        Open(renderer, ContainerKind.Faq);
        var isOpen = false;
        foreach (var block in container)
        {
            if (block is HeadingBlock question)
            {
                renderer.Write(isOpen ? "</details>\n<details><summary>" : "<details><summary>");
                renderer.WriteLeafInline(question);
                renderer.WriteLine("</summary>");
                isOpen = true;
            }
            else
            {
                renderer.Render(block);
            }
        }

        renderer.EnsureLine();
        renderer.WriteLine(isOpen ? "</details>\n</div>" : "</div>");
    }
}
