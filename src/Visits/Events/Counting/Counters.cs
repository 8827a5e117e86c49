namespace Annai.Events.Counting;

/// <summary>Adds counters up.</summary>
internal static class Counters
{
    /// <summary>Each key with all its counts together.</summary>
    public static Counter<TKey> Together<TKey>(IEnumerable<Counter<TKey>> counters)
        where TKey : struct, ITallyKey =>
        new(counters
            .SelectMany(counter => counter.Rows)
            .GroupBy(row => row.Key, row => row.Value)
            .Select(rows => KeyValuePair.Create(rows.Key, rows.Sum())));
}
