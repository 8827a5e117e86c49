namespace Annai.Collector;

/// <summary>
/// How often each answer was given since the start: what is not stored is at least known to have come.
/// </summary>
public sealed class CollectorCounts
{
    private readonly long[] _counts = new long[Enum.GetValues<CollectorAnswer>().Length];

    public long Of(CollectorAnswer answer) => Interlocked.Read(ref _counts[(int)answer]);

    internal void Add(CollectorAnswer answer) => Interlocked.Increment(ref _counts[(int)answer]);
}
