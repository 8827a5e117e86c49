using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Annai.Calendar;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Calendar;

/// <summary>The table that the client's hours are tested against too: one rule, two languages.</summary>
public sealed class HoursVectorTests
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static TheoryData<string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string>();
        foreach (var vector in Vectors())
            cases.Add(vector.Why, vector.Hours, vector.At, $"{vector.Status} {vector.Until ?? vector.Next}".TrimEnd());
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Hours_say_what_holds_at_a_moment(string why, string hours, string at, string expected)
    {
        var moment = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture);
        var status = Parsed(hours).StatusAt(moment, Holidays.Published);
        Assert.True(Text(status) == expected, $"{why}: expected {expected}, found {Text(status)}");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Hours_are_read_back_as_they_were_written(string why, string hours, string at, string expected)
    {
        var parsed = Parsed(hours);
        var again = Parsed(parsed.ToString());
        Assert.True(parsed == again, $"{why} ({at} {expected}): `{hours}` was written `{parsed}`");
        Assert.Equal(parsed.GetHashCode(), again.GetHashCode());
        Assert.Equal(parsed.ToString(), again.ToString());
    }

    [Fact]
    public void The_table_has_every_status()
    {
        var found = Vectors().Select(vector => vector.Status).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["closed", "open", "unknown"], found);
    }

    private static List<Vector> Vectors()
    {
        var file = File.ReadAllText(Path.Combine(Repository.Tests, "Vectors", "hours.json"));
        return JsonSerializer.Deserialize<List<Vector>>(file, Strict)!;
    }

    private static OpeningHours Parsed(string hours)
    {
        var findings = new Findings();
        var parsed = OpeningHours.Parse(hours, new SourcePlace("hours.json", 1, 1), findings);
        Assert.Empty(findings.Sorted());
        return parsed!;
    }

    private static string Text(OpeningStatus status) => status switch
    {
        OpeningStatus.Open open => $"open {Text(open.Until)}".TrimEnd(),
        OpeningStatus.Closed closed => $"closed {Text(closed.Next)}".TrimEnd(),
        _ => "unknown",
    };

    private static string? Text(DateTimeOffset? moment) =>
        moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private sealed record Vector(string Why, string Hours, string At, string Status, string? Until, string? Next);
}
