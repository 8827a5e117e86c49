using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Annai.Pages.Checking;

/// <summary>A page as a browser understands it.</summary>
internal sealed record ParsedPage(Page Page, IHtmlDocument Document)
{
    public static ParsedPage Of(Page page) =>
        new(page, new HtmlParser().ParseDocument(page.Text));
}
