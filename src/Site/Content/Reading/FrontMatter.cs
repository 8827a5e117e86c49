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
        var lines = file.Text.Split('\n');
        var closing = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (lines[0].TrimEnd() != Fence || closing < 0)
        {
            var place = new SourcePlace(file.Path, 1, 1, lines[0].Length);
            findings.Add(
                Codes.BrokenSyntax, place, "a page begins with a line `---`, its keys, and a second line `---`");
            return new FrontMatter(null, "");
        }

        var yaml = "\n" + string.Join('\n', lines[1..closing]);
        var body = new string('\n', closing + 1) + string.Join('\n', lines[(closing + 1)..]);
        return new FrontMatter(YamlText.Read(file, yaml, findings), body);
    }
}
