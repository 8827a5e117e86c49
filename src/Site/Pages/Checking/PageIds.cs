using System.Collections.Immutable;

namespace Annai.Pages.Checking;

/// <summary>The ids of a page: its own, and those of the parts that it shares with others.</summary>
internal sealed class PageIds(ImmutableArray<Fragment> shared)
{
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> All => [.. _own, .. shared.SelectMany(fragment => fragment.Ids)];

    /// <returns>False where the page has it already.</returns>
    public bool Add(string id) => !shared.Any(fragment => fragment.Ids.Contains(id)) && _own.Add(id);

    public bool Contains(string id) => _own.Contains(id) || shared.Any(fragment => fragment.Ids.Contains(id));
}
