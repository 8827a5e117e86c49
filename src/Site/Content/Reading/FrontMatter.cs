using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>
/// A Markdown file cut in two: YAML between `---` lines, then the body. Lines keep their numbers in both.
/// </summary>
internal sealed record FrontMatter(SourceNode? Head, string Body)
{
    private const string Fence = "---";

    public Prose Prose(SourceFile file) => new(Body, new SourcePlace(file.Path, 1));

    public static FrontMatter Read(SourceFile file, Findings findings)
    {
        var text = file.Text.AsSpan();
        var head = LineAt(text, 0);
        if (!IsFence(text[head]) || Closing(text, head.End.Value + 1) is not { } closing)
        {
            var place = new SourcePlace(file.Path, 1, 1, text[head].Length);
            findings.Add(
                Codes.BrokenSyntax, place, "a page begins with a line `---`, its keys, and a second line `---`");
            return new FrontMatter(null, "");
        }

        var (fence, number) = closing;
        var yaml = text[head.End..(fence.Start.Value - 1)].ToString();
        var body = string.Concat(new string('\n', number), text[Math.Min(fence.End.Value + 1, text.Length)..]);
        return new FrontMatter(YamlText.Read(file, yaml, findings), body);
    }

    /// <returns>The second fence, and how many lines there are to its end; null where there is none.</returns>
    private static (Range Line, int Number)? Closing(ReadOnlySpan<char> text, int from)
    {
        var number = 2;
        for (var at = from; at <= text.Length; number++)
        {
            var line = LineAt(text, at);
            if (IsFence(text[line]))
                return (line, number);
            at = line.End.Value + 1;
        }

        return null;
    }

    private static Range LineAt(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOf('\n') is var length and >= 0 ? from..(from + length) : from..text.Length;

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual(Fence);
}
