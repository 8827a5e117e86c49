using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Annai.Content.Reading;

/// <summary>Parses the Markdown of an author, of which raw HTML is text.</summary>
internal static class ProseParser
{
    private static readonly MarkdownPipeline Pipeline = Chosen();

    /// <returns>The syntax tree; an empty one for what is nested too deep.</returns>
    public static MarkdownDocument Parse(string markdown) => TryParse(markdown) ?? [];

    /// <returns>Null for quotes or lists some hundred deep, which are more than the parser takes.</returns>
    public static MarkdownDocument? TryParse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
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
}
