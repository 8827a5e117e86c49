using Annai.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annai.Content.Reading;

/// <summary>
/// Checks an author's sentences: blocks that exist, and links that lead where a reader may be led. The schemes are a
/// list.
/// </summary>
internal static class ProseCheck
{
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    public static void Check(string file, MarkdownDocument document, Findings findings)
    {
        foreach (var inline in document.Descendants<Inline>())
            Check(file, inline, findings);
        ContainerCheck.Check(file, document, findings);
    }

    private static void Check(string file, Inline inline, Findings findings)
    {
        if (Refused(inline) is not (var message, var hint))
            return;
        var place = new SourcePlace(file, inline.Line + 1, inline.Column + 1, inline.Span.Length);
        findings.Add(Codes.RefusedLink, place, message, hint);
    }

    private static (string Message, string Hint)? Refused(Inline inline) => inline switch
    {
        LinkInline { IsImage: true } picture when !IsOwn(picture.Url ?? "") => (
            $"the picture `{picture.Url}` comes from elsewhere, which would learn of every visitor",
            "put it into the site itself"),
        LinkInline { IsImage: false } link when !IsAllowed(link.Url ?? "") => (
            $"the link `{link.Url}` leads nowhere that a page may lead",
            "links begin with `https:`, `http:`, `mailto:`, `tel:`, `#`, or are a path of this site"),
        AutolinkInline { IsEmail: false } address when !IsAllowed(address.Url) => (
            $"the link `{address.Url}` leads nowhere that a page may lead",
            "links begin with `https:`, `http:`, `mailto:` or `tel:`"),
        _ => null,
    };

    private static bool IsAllowed(string url) => IsOwn(url) || (!HasControls(url) && HasAllowedScheme(url));

    private static bool HasAllowedScheme(string url) =>
        url.Split(':', 2) is [var scheme, _] && Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase);

    // A path or a fragment of this site. `//` and `/\` are other hosts to a browser.
    private static bool IsOwn(string url) =>
        !HasControls(url)
        && !url.Contains('\\', StringComparison.Ordinal)
        && !url.StartsWith("//", StringComparison.Ordinal)
        && url.AsSpan().IndexOfAny(':', '/', '#') is var first && (first < 0 || url[first] != ':');

    private static bool HasControls(string url) => url.Any(sign => char.IsControl(sign) || char.IsWhiteSpace(sign));
}
