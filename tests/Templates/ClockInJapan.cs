using System.Globalization;

namespace Annai.Tests.Templates;

/// <summary>A clock that stands still, nine hours east of Greenwich wherever the test runs.</summary>
internal sealed class ClockInJapan(string now) : TimeProvider
{
    private readonly DateTimeOffset _now = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture);

    public override TimeZoneInfo LocalTimeZone { get; } =
        TimeZoneInfo.CreateCustomTimeZone("Japan", TimeSpan.FromHours(9), "Japan", "Japan");

    public override DateTimeOffset GetUtcNow() => _now.ToUniversalTime();
}
