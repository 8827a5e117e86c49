using System.Runtime.InteropServices;

namespace Annai.Events.Counting;

/// <summary>A <see cref="Counter{TKey}"/> while it is being counted.</summary>
internal sealed class RunningCount<TKey>
    where TKey : struct, ITallyKey
{
    private readonly Dictionary<TKey, int> _counts = [];

    public void Add(TKey key) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out _)++;

    public Counter<TKey> Counted() => new(_counts);
}
