using Annai.Diagnostics;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annai.Content.Reading;

/// <summary>
/// Parses the Markdown of an author. Raw HTML is text, and a link leads where a reader may be led:
/// the schemes are a list.
/// </summary>
internal static class ProseReader
{
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    private static readonly MarkdownPipeline Pipeline = Chosen();

    public static Prose Read(SourceFile file, string markdown, Findings findings)
    {
        var document = Parsed(file, markdown, findings);
        foreach (var inline in document.Descendants<Inline>())
            Check(file, inline, findings);
        foreach (var container in document.Descendants<CustomContainer>())
            Check(file, container, findings);
        return new Prose(document, new SourcePlace(file.Path, 1));
    }

    private static MarkdownDocument Parsed(SourceFile file, string markdown, Findings findings)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        // Quotes or lists nested some hundred deep are more than the parser takes.
        catch (ArgumentException)
        {
            findings.Add(
                Codes.BrokenSyntax,
                file.Whole,
                "this Markdown is nested too deep",
                "quotes and lists may be nested a few levels");
            return [];
        }
    }

    private static MarkdownPipeline Chosen()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UsePreciseSourceLocation();
        // The blocks alone: the extension would also give a meaning to `::` within a sentence.
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.InlineParsers.Insert(0, new TextValueParser());
        return builder.Build();
    }

    private static void Check(SourceFile file, CustomContainer container, Findings findings)
    {
        var kind = container.Info ?? "";
        if (ContainerKind.All.Contains(kind))
            return;
        var place = new SourcePlace(file.Path, container.Line + 1, container.Column + 1, 3);
        findings.Add(
            Codes.UnknownContainer,
            place,
            $"there is no block `{kind}`",
            Nearest.Hint(kind, ContainerKind.All));
    }

    private static void Check(SourceFile file, Inline inline, Findings findings)
    {
        if (Refused(inline) is not (var message, var hint))
            return;
        var place = new SourcePlace(file.Path, inline.Line + 1, inline.Column + 1, inline.Span.Length);
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
