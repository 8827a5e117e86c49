using System.Globalization;
using Annai.Templates;
using Xunit;

namespace Annai.Tests.Templates;

/// <summary>A date is written by the clock that the caller gave, the same on every machine.</summary>
public sealed class DateZoneTests
{
    private const string Now = "2026-03-05T00:08:07Z";

    [Theory]
    [InlineData("Japan", "2026-03-05 09:08 +09:00 1772669287")]
    [InlineData("Newfoundland", "2026-03-04 20:38 -03:30 1772669287")]
    [InlineData("Greenwich", "2026-03-05 00:08 +00:00 1772669287")]
    public void Now_is_told_in_the_zone_of_the_clock(string zone, string expected) =>
        Assert.Equal(expected, Rendered("{{ date.now | date.to_string '%F %R %Z %s' }}", zone));

    [Theory]
    [InlineData("Japan", "09:08 +09:00 1772669287")]
    [InlineData("Newfoundland", "09:08 -03:30 1772714287")]
    public void A_date_without_a_zone_is_one_of_the_clocks(string zone, string expected)
    {
        const string Template = "{{ it | date.to_string '%R %Z %s' }}";
        var bare = new DateTime(2026, 3, 5, 9, 8, 7);
        Assert.Equal(expected, Rendered(Template, zone, bare));
        Assert.Equal(expected, Rendered(Template, zone, DateTime.SpecifyKind(bare, DateTimeKind.Local)));
        Assert.Equal(expected, Rendered("{{ date.parse '2026-03-05 09:08:07' | date.to_string '%R %Z %s' }}", zone));
    }

    [Theory]
    [InlineData("Japan")]
    [InlineData("Newfoundland")]
    public void A_date_with_a_zone_keeps_it(string zone)
    {
        const string Template = "{{ it | date.to_string '%R %Z %s' }}";
        var universal = new DateTime(2026, 3, 5, 0, 8, 7, DateTimeKind.Utc);
        Assert.Equal("00:08 +00:00 1772669287", Rendered(Template, zone, universal));
        Assert.Equal("00:08 +00:00", Rendered("{{ date.parse '2026-03-05T00:08Z' | date.to_string '%R %Z' }}", zone));
        var inIndia = new DateTimeOffset(universal).ToOffset(TimeSpan.FromHours(5.5));
        Assert.Equal("05:38 +05:30 1772669287", Rendered(Template, zone, inIndia));
        Assert.Equal("05:38 +05:30", Rendered("{{ date.format = '%R %Z'; it }}", zone, inIndia));
    }

    [Theory]
    [InlineData("Japan")]
    [InlineData("Newfoundland")]
    public void The_first_and_the_last_day_of_the_calendar_have_a_zone(string zone)
    {
        var offset = zone == "Japan" ? "+09:00" : "-03:30";
        Assert.Equal($"0001 {offset}", Rendered("{{ it | date.to_string '%Y %Z' }}", zone, DateTime.MinValue));
        Assert.Equal($"9999 {offset}", Rendered("{{ it | date.to_string '%Y %Z' }}", zone, DateTime.MaxValue));
    }

    [Theory]
    [InlineData("2026-01-31T23:59:00Z", "2026-01-07 2026-02-01T09:30")]
    [InlineData("1999-12-31T23:59:00Z", "2000-01-07 2000-01-01T09:30")]
    public void What_a_text_leaves_out_is_read_off_the_clock(string now, string expected)
    {
        var template = Template.Parse(
            "{{ date.parse '7' '%e' | date.to_string '%F' }} {{ date.parse '9:30' | date.to_string '%FT%R' }}");
        Assert.Equal(expected, template.Render(null, new RenderOptions { Time = new ClockInJapan(now) }));
    }

    private static string Rendered(string template, string zone, object? it = null) =>
        Template.Parse(template).Render(new { It = it }, new RenderOptions { Time = new Clock(zone) });

    private sealed class Clock(string zone) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = zone switch
        {
            "Japan" => Zone(zone, 9),
            "Newfoundland" => Zone(zone, -3.5),
            _ => TimeZoneInfo.Utc,
        };

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(Now, CultureInfo.InvariantCulture);

        private static TimeZoneInfo Zone(string name, double hours) =>
            TimeZoneInfo.CreateCustomTimeZone(name, TimeSpan.FromHours(hours), name, name);
    }
}
