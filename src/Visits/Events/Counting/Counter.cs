using System.Collections.Immutable;

namespace Annai.Events.Counting;

/// <summary>How often each key came, in the order of the keys.</summary>
public sealed class Counter<TKey>
    where TKey : struct, ITallyKey
{
    internal Counter(IEnumerable<KeyValuePair<TKey, int>> counts) =>
        Rows = [.. counts.OrderBy(row => row.Key.InOrder)];

    public ImmutableArray<KeyValuePair<TKey, int>> Rows { get; }

    public int Sum(Func<TKey, bool> which) => Rows.Where(row => which(row.Key)).Sum(row => row.Value);
}
