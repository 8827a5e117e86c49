using System.Collections.Immutable;

namespace Annai.Pages.Views;

/// <summary>Labels under one heading.</summary>
/// <param name="Id">The group's own name.</param>
/// <param name="Words">Its heading.</param>
/// <param name="IsAny">Whether one of those that are ticked is enough.</param>
/// <param name="Options">The labels.</param>
public sealed record FindGroup(string Id, Phrase Words, bool IsAny, ImmutableArray<FindOption> Options)
{
    /// <summary>What narrows the list down from the start is to be seen.</summary>
    public bool IsOpen => Options.Any(option => option.IsChecked);
}
