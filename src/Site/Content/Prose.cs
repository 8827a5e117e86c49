using Annai.Content.Reading;
using Annai.Diagnostics;
using Markdig.Syntax;

namespace Annai.Content;

/// <summary>
/// Sentences of an author, as the Markdown that was written; lines count from the top of the file. Its syntax tree is
/// ten times as large, and so is made when it is wanted and not kept.
/// </summary>
public sealed record Prose(string Markdown, SourcePlace Place)
{
    public bool IsEmpty => Markdown.AsSpan().Trim().IsEmpty;

    public MarkdownDocument Parse() => ProseParser.Parse(Markdown);
}
