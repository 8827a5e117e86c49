using System.Collections.Immutable;

namespace Annai.Import.Headings;

/// <summary>The headings under which one meaning is found in the tables of cities.</summary>
/// <param name="Meaning">What they mean.</param>
/// <param name="Name">Our own column, which `--map` names.</param>
/// <param name="Headings">The headings, the most certain first.</param>
internal sealed record Alias(Meaning Meaning, string Name, ImmutableArray<string> Headings)
{
    public static Alias Of(Meaning meaning, string name, string headings) =>
        new(meaning, name, [name, .. headings.Split('|', StringSplitOptions.RemoveEmptyEntries)]);
}
