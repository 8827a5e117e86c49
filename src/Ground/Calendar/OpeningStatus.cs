namespace Annai.Calendar;

/// <summary>Whether a place is open at a moment, or that nobody knows: a wrong "open" costs a journey.</summary>
public abstract record OpeningStatus
{
    private OpeningStatus()
    {
    }

    /// <param name="Until">When it closes; null where it does not within 14 days.</param>
    public sealed record Open(DateTimeOffset? Until) : OpeningStatus;

    /// <param name="Next">When it opens again; null where that is not known, or is more than 14 days away.</param>
    public sealed record Closed(DateTimeOffset? Next) : OpeningStatus;

    public sealed record Unknown : OpeningStatus;
}
