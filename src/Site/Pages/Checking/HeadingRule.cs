using AngleSharp.Dom;
using Annai.Diagnostics;

namespace Annai.Pages.Checking;

/// <summary>
/// Whoever listens to a page walks it by its headings: one at the top, none empty, no level left out.
/// </summary>
internal static class HeadingRule
{
    public static IEnumerable<Fault> In(ParsedPage page)
    {
        var above = 0;
        var firsts = 0;
        foreach (var heading in page.Document.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level == 1)
                firsts++;
            if (heading.TextContent.Trim().Length == 0)
                yield return Of(heading, $"an `h{level}` says nothing", "write what stands below it");
            else if (above > 0 && level > above + 1)
                yield return Of(
                    heading,
                    $"the heading `{heading.TextContent.Trim()}` is of level {level}, below one of level {above}",
                    $"make it level {above + 1}: `{new string('#', Math.Max(2, above + 1))}` in a text");
            above = level;
        }

        if (firsts == 0)
            yield return Of(null, "the page has no `h1`", "give it one, which says what it is about");
        if (firsts > 1)
            yield return Of(null, $"the page has {firsts} `h1`", "leave it one, and make the others `h2`");
    }

    private static Fault Of(IElement? heading, string message, string hint) =>
        new(Codes.HeadingOrder, heading, message, hint);
}
