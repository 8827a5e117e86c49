using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Annai.Pages.Drawing;

/// <summary>
/// Draws a table whose rows stand below each other on a phone: each cell then says its column's heading.
/// </summary>
internal sealed class StackedTableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        var filling = ProseRenderer.PageOf(renderer).Filling;
        var headings = rows.Where(row => row.IsHeader)
            .SelectMany(row => row.OfType<TableCell>())
            .Select(cell => Text(cell, filling))
            .ToList();
        renderer.EnsureLine();
        renderer.WriteLine("<table>");
        WritePart(renderer, "thead", rows.Where(row => row.IsHeader), headings);
        WritePart(renderer, "tbody", rows.Where(row => !row.IsHeader), headings);
        renderer.WriteLine("</table>");
    }

    private static void WritePart(HtmlRenderer renderer, string name, IEnumerable<TableRow> rows, List<string> headings)
    {
        renderer.Write("<").Write(name).WriteLine(">");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            foreach (var (cell, place) in row.OfType<TableCell>().Select((cell, place) => (cell, place)))
                WriteCell(renderer, cell, row.IsHeader, headings.ElementAtOrDefault(place) ?? "");
            renderer.WriteLine("</tr>");
        }

        renderer.Write("</").Write(name).WriteLine(">");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHeader, string heading)
    {
        if (isHeader)
            renderer.Write("<th scope=\"col\">");
        else
            renderer.Write("<td data-heading=\"").WriteEscape(heading).Write("\">");
        // A cell holds one paragraph, which needs no element of its own.
        renderer.ImplicitParagraph = true;
        renderer.Write(cell);
        renderer.ImplicitParagraph = false;
        renderer.Write(isHeader ? "</th>" : "</td>");
    }

    private static string Text(TableCell cell, TextFilling filling) =>
        InlineText.Of(cell.OfType<LeafBlock>().FirstOrDefault()?.Inline, filling);
}
