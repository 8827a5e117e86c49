namespace Annai.Pages.Records;

/// <summary>A clock that tells when a template looks at it.</summary>
internal sealed class SeenTime(TimeProvider time, Today today) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => time.LocalTimeZone;

    public override long TimestampFrequency => time.TimestampFrequency;

    public override DateTimeOffset GetUtcNow()
    {
        today.IsRead();
        return time.GetUtcNow();
    }

    public override long GetTimestamp() => time.GetTimestamp();
}
