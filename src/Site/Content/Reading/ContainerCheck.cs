using Annai.Diagnostics;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Annai.Content.Reading;

/// <summary>
/// Checks what the `:::` blocks of one file call themselves; where they end is <see cref="ContainerEnds"/>'s.
/// </summary>
internal static class ContainerCheck
{
    public static void Check(string file, MarkdownDocument document, Findings findings)
    {
        foreach (var container in document.Descendants<CustomContainer>())
            if (container.Info is { Length: > 0 } kind)
                Check(kind, container, file, findings);
    }

    private static void Check(string kind, CustomContainer container, string file, Findings findings)
    {
        var place = new SourcePlace(file, container.Line + 1, container.Column + 1, container.OpeningFencedCharCount);
        if (!ContainerKind.All.Contains(kind))
            findings.Add(
                Codes.UnknownContainer,
                place,
                $"there is no block `{kind}`",
                Nearest.Hint(kind, ContainerKind.All));
        if (!string.IsNullOrEmpty(container.Arguments))
            findings.Add(
                Codes.UnknownContainer,
                place,
                $"`{container.Arguments}` stands behind the kind of the block, which takes nothing more",
                $"write `::: {kind}` alone, and its text on the lines below");
    }
}
