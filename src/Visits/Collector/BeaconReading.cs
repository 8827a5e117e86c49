using Annai.Events;

namespace Annai.Collector;

/// <summary>What a body turned out to be.</summary>
public abstract record BeaconReading
{
    private BeaconReading()
    {
    }

    public sealed record Accepted(PageEvent Event) : BeaconReading;

    /// <summary>Nothing to store, and why, in words that go into a header and so hold nothing of the body.</summary>
    public sealed record Refused(CollectorAnswer Answer, string Why) : BeaconReading;
}
