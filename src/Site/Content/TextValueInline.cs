using Markdig.Syntax.Inlines;

namespace Annai.Content;

/// <summary>A value in the syntax tree of an author's sentences, to be filled in when the page is drawn.</summary>
public sealed class TextValueInline(TextValue value) : LeafInline
{
    public TextValue Value { get; } = value;
}
