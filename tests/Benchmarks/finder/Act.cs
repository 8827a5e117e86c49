using System.Collections.Immutable;

namespace Annai.FinderBenchmark;

/// <summary>Something that a visitor does, as a script that does it at once; `turn` counts how often.</summary>
internal sealed record Act(string Name, string Script)
{
    public static ImmutableArray<Act> All { get; } =
    [
        new("a label", "document.querySelector('#l-parking').click()"),
        new("an area", "document.querySelector('#a-chuo').click()"),
        new("words", Typed("内科", "医院")),
        new("words that few places have", Typed("第77", "第88")),
        new("nothing found", Typed("何もない", "どこにもない")),
        new("all of them again", Typed("内科", "")),
        new("from an area", "start.selectedIndex = turn % 2 + 1; start.dispatchEvent(new Event('change'))"),
    ];

    private static string Typed(string one, string other) =>
        $"field.value = turn % 2 ? '{other}' : '{one}'; field.dispatchEvent(new InputEvent('input'))";
}
