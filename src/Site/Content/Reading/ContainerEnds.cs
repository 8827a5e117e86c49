using System.Text.RegularExpressions;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>
/// Pairs the beginnings and ends of `:::` blocks as their author meant them. The parser takes the rest of a page into a
/// block without an end, and every block around it for what a `:::` ends, and tells neither.
/// </summary>
internal sealed partial class ContainerEnds
{
    private readonly string _file;
    private readonly Findings _findings;
    private readonly Stack<(string Kind, int Signs, SourcePlace Place)> _open = [];

    private ContainerEnds(string file, Findings findings)
    {
        _file = file;
        _findings = findings;
    }

    public static void Check(string file, string markdown, Findings findings)
    {
        if (!markdown.Contains(":::", StringComparison.Ordinal))
            return;
        var ends = new ContainerEnds(file, findings);
        var code = "";
        foreach (var (index, line) in markdown.Split('\n').Index())
        {
            var fence = CodeFence().Match(line).Value.Trim();
            if (fence.Length > 0 && (code.Length == 0 || fence.StartsWith(code, StringComparison.Ordinal)))
                code = code.Length == 0 ? fence : "";
            else if (code.Length == 0 && Fence().Match(line) is { Success: true } found)
                ends.Take(found, index + 1);
        }

        foreach (var block in ends._open)
            ends.TellNoEnd(block);
    }

    private void Take(Match fence, int line)
    {
        var signs = fence.Groups["signs"];
        var place = new SourcePlace(_file, line, signs.Index + 1, signs.Length);
        if (fence.Groups["kind"] is { Length: > 0, Value: var kind })
            Begin(kind, signs.Length, place);
        else
            End(signs.Length, place);
    }

    private void Begin(string kind, int signs, SourcePlace place)
    {
        if (_open.TryPeek(out var outer) && outer.Signs <= signs)
            Tell(
                place,
                $"this block begins inside `{outer.Kind}` of line {outer.Place.Line}, which its end would end",
                $"end `{outer.Kind}` before it, or begin and end `{outer.Kind}` with `{new string(':', signs + 1)}`");
        _open.Push((kind, signs, place));
    }

    private void End(int signs, SourcePlace place)
    {
        // What was meant is the block with as many signs, if there is one.
        while (_open.Any(block => block.Signs == signs) && _open.Peek().Signs != signs)
            TellNoEnd(_open.Pop());
        if (_open.TryPeek(out var inner) && inner.Signs <= signs)
            _open.Pop();
        else
            Tell(
                place,
                "no block is open that this could end",
                inner.Kind is null
                    ? $"take it away; a block begins with its kind, such as `::: {ContainerKind.Note}`"
                    : $"`{inner.Kind}` of line {inner.Place.Line} ends with `{new string(':', inner.Signs)}`");
    }

    private void TellNoEnd((string Kind, int Signs, SourcePlace Place) block) => Tell(
        block.Place,
        $"the block `{block.Kind}` has no end, and takes in what follows",
        $"a line `{new string(':', block.Signs)}` ends it");

    private void Tell(SourcePlace place, string message, string hint) =>
        _findings.Add(Codes.ContainerEnd, place, message, hint);

    [GeneratedRegex(@"^\s*(?<signs>:{3,})\s*(?<kind>[^\s:]*)")]
    private static partial Regex Fence();

    [GeneratedRegex("^ {0,3}(?:`{3,}|~{3,})")]
    private static partial Regex CodeFence();
}
