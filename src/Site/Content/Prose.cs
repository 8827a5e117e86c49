using Annai.Diagnostics;
using Markdig.Syntax;

namespace Annai.Content;

/// <summary>
/// Sentences of an author, as the syntax tree of their Markdown; lines count from the top of the file.
/// </summary>
public sealed record Prose(MarkdownDocument Document, SourcePlace Place);
