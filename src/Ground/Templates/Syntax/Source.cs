using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Templates.Syntax;

/// <summary>The text of one template, which knows the line and column of each offset.</summary>
internal sealed class Source
{
    private readonly ImmutableArray<int> _lineStarts;

    public Source(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = [0, .. Enumerable.Range(0, text.Length).Where(i => text[i] == '\n').Select(i => i + 1)];
    }

    public string Path { get; }

    public string Text { get; }

    public SourcePlace At(int start, int end)
    {
        var found = _lineStarts.BinarySearch(start);
        var line = found >= 0 ? found : ~found - 1;
        return new SourcePlace(Path, line + 1, start - _lineStarts[line] + 1, Math.Max(0, end - start));
    }

    public SourcePlace At(Range span) => At(span.Start.Value, span.End.Value);
}
