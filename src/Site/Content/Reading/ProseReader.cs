using Annai.Diagnostics;
using Markdig;

namespace Annai.Content.Reading;

/// <summary>Parses the Markdown of an author. The set of extensions is chosen: raw HTML is text, not markup.</summary>
internal static class ProseReader
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UsePreciseSourceLocation().Build();

    public static Prose Read(SourceFile file, string markdown) =>
        new(Markdown.Parse(markdown, Pipeline), new SourcePlace(file.Path, 1));
}
