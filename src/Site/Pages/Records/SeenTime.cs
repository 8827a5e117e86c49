namespace Annai.Pages.Records;

/// <summary>A clock that tells when a template looks at it, and shows the time in Japan wherever it is.</summary>
internal sealed class SeenTime(TimeProvider time, Today today) : TimeProvider
{
    private static readonly TimeZoneInfo Japan =
        TimeZoneInfo.CreateCustomTimeZone("Japan", TimeSpan.FromHours(9), "Japan", "Japan");

    public override TimeZoneInfo LocalTimeZone => Japan;

    public override long TimestampFrequency => time.TimestampFrequency;

    public override DateTimeOffset GetUtcNow()
    {
        today.IsRead();
        return time.GetUtcNow();
    }

    public override long GetTimestamp() => time.GetTimestamp();
}
