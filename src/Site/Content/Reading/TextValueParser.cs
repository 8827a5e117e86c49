using Markdig.Helpers;
using Markdig.Parsers;

namespace Annai.Content.Reading;

/// <summary>Reads `{tel}` inside Markdown; a brace that begins no such name is a brace.</summary>
internal sealed class TextValueParser : InlineParser
{
    public TextValueParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!TextValue.TryAtStart(slice.AsSpan(), out var value, out var length))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TextValueInline(value)
        {
            Span = new(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
