using System.Text;
using Annai.Diagnostics;
using Annai.Print.Kits;
using Annai.Templates;

namespace Annai.Print.Checking;

/// <summary>
/// What was found on artwork, for somebody at the city hall who is no printer: one file, to read or to print.
/// </summary>
public static class ArtworkReport
{
    private const string Name = "print/check.html";

    /// <returns>The page, or null and what is wrong with its template.</returns>
    public static byte[]? Of(
        LookedThrough artwork, ReportOrder order, Func<string, Template?> templates, Findings findings) =>
        KitTemplate.Render(Name, templates, ReportView.Of(artwork, order), escapesHtml: true, findings) is { } html
            ? Encoding.UTF8.GetBytes(html)
            : null;
}
