using System.Net;

namespace Annai.Pages.Checking;

/// <summary>Finds the attributes of a page that we drew ourselves: each value stands in double quotes.</summary>
internal static class HtmlAttributes
{
    private const string Opening = "=\"";

    public static IEnumerable<(string Name, string Value)> In(string html)
    {
        for (var at = html.IndexOf(Opening, StringComparison.Ordinal); at >= 0;)
        {
            var start = at + Opening.Length;
            var end = html.IndexOf('"', start);
            if (end < 0)
                yield break;
            yield return (NameBefore(html, at), WebUtility.HtmlDecode(html[start..end]));
            at = html.IndexOf(Opening, end + 1, StringComparison.Ordinal);
        }
    }

    private static string NameBefore(string html, int end)
    {
        var start = end;
        while (start > 0 && (char.IsAsciiLetterOrDigit(html[start - 1]) || html[start - 1] == '-'))
            start--;
        return html[start..end];
    }
}
