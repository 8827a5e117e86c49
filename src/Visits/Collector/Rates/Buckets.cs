namespace Annai.Collector.Rates;

/// <summary>
/// Token buckets, of which each key has one: it holds so many, and fills up at so many a second. Keys are numbers that
/// lose what they were made of, and some share a bucket: so memory does not grow, and holds nobody's address.
/// </summary>
internal sealed class Buckets(TimeProvider time, Rate rate)
{
    private const int Count = 1 << 16;

    // When a bucket is full again, by the clock's own ticks: all that there is to know of it.
    private readonly long[] _fullAt = new long[Count];
    private readonly long _ticksOfOne = (long)(time.TimestampFrequency / rate.PerSecond);

    /// <returns>Whether the key's bucket had one left, which is then taken out.</returns>
    public bool TryTake(int key)
    {
        ref var fullAt = ref _fullAt[(ushort)key];
        var now = time.GetTimestamp();
        for (var seen = Volatile.Read(ref fullAt); ;)
        {
            var after = Math.Max(seen, now) + _ticksOfOne;
            if (after - now > _ticksOfOne * rate.AtOnce)
                return false;
            var met = Interlocked.CompareExchange(ref fullAt, after, seen);
            if (met == seen)
                return true;
            seen = met;
        }
    }
}
