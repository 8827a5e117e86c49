using System.Reflection;
using System.Text.Json;
using Annai.Collector;
using Annai.Events;
using Annai.Tests.Events;
using Xunit;

namespace Annai.Tests.Collector;

/// <summary>The promise of the privacy page, held against the types, the file and the wire.</summary>
public sealed class NoFreeTextTests
{
    // What cannot say who somebody is: a closed set of words, an id of the vocabulary, a number drawn anew, the time.
    // A visit has a row of its own below.
    private static readonly HashSet<Type> Harmless =
        [typeof(VisitId), typeof(Term), typeof(DateTimeOffset), typeof(Visit)];

    [Theory]
    [InlineData(typeof(Visit))]
    [InlineData(typeof(BeaconReading.Accepted))]
    [InlineData(typeof(TallyKey))]
    public void No_field_has_a_type_that_could_carry_a_person(Type type)
    {
        var fields = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        Assert.NotEmpty(fields);
        Assert.All(
            fields,
            field => Assert.True(IsHarmless(field.FieldType), $"{type.Name}.{field.Name} is a {field.FieldType}"));
    }

    [Fact]
    public void The_walk_would_see_a_field_that_could() =>
        Assert.False(IsHarmless(typeof(string)) || IsHarmless(typeof(Uri)));

    [Fact]
    public void A_term_is_made_by_nobody_else()
    {
        var methods = typeof(Term).GetMethods(BindingFlags.Static | BindingFlags.Public);
        Assert.Empty(typeof(Term).GetConstructors());
        Assert.DoesNotContain(methods, method => !method.IsSpecialName);
    }

    [Fact]
    public async Task The_file_has_these_fields_and_no_others()
    {
        using var temp = new TempLog();
        await temp.Write(TempLog.Visit(1));
        var line = await File.ReadAllTextAsync(temp.Segment, TestContext.Current.CancellationToken);
        using var record = JsonDocument.Parse(line[9..]);
        var fields = record.RootElement.EnumerateObject().Select(field => field.Name);
        Assert.Equal(["i", "a", "t", "n", "c", "k", "s", "f"], fields);
    }

    [Theory]
    [MemberData(nameof(FieldsOfTheWire))]
    public void No_field_of_the_wire_takes_free_text(string field)
    {
        var body = BeaconText.With(field, "山田 太郎 090-0000-0000");
        var utf8 = System.Text.Encoding.UTF8.GetBytes(body);
        var reading = BeaconReader.Read(utf8, TempLog.Vocabulary, DateTimeOffset.UnixEpoch);
        Assert.IsType<BeaconReading.Refused>(reading);
    }

    public static TheoryData<string> FieldsOfTheWire => [.. BeaconText.Fields, "comment"];

    private static bool IsHarmless(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var bare && (bare.IsEnum || Harmless.Contains(bare));
}
