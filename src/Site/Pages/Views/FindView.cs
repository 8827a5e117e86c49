using System.Collections.Immutable;

namespace Annai.Pages.Views;

/// <summary>The form by which a list of places is narrowed down.</summary>
/// <param name="Groups">Labels that belong together, those alone that a place of the list has.</param>
/// <param name="Areas">Areas in which a place of the list lies.</param>
public sealed record FindView(
    ImmutableArray<FindGroup> Groups,
    ImmutableArray<FindOption> Areas)
{
    /// <summary>What stands before the number of places that are left.</summary>
    public required string FoundBefore { get; init; }

    public required string FoundAfter { get; init; }
}
