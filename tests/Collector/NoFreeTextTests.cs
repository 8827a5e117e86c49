using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Annai.Calendar;
using Annai.Collector;
using Annai.Events;
using Annai.Events.Counting;
using Annai.Events.Reading;
using Annai.Events.Wording;
using Annai.Tests.Events;
using Xunit;

namespace Annai.Tests.Collector;

/// <summary>The promise of the privacy page, held against the types, the file and the wire.</summary>
public sealed class NoFreeTextTests
{
    // What cannot say who somebody is: a closed set of words, an id of the vocabulary, a number drawn anew, the time.
    private static readonly HashSet<Type> Harmless =
        [typeof(EventId), typeof(Term), typeof(DateTimeOffset), typeof(JapaneseDay), typeof(bool)];

    // An hour is one of 24; any other number could be a telephone's.
    private static readonly (Type Owner, string Property)[] HarmlessNumbers = [(typeof(ActKey), nameof(ActKey.Hour))];

    public static TheoryData<Type> WhatIsKept =>
    [
        typeof(PageEvent),
        typeof(BeaconReading.Accepted),
        .. typeof(ITallyKey).Assembly.GetTypes()
            .Where(type => type.IsValueType && type.IsAssignableTo(typeof(ITallyKey))),
    ];

    [Theory]
    [MemberData(nameof(WhatIsKept))]
    public void No_field_has_a_type_that_could_carry_a_person(Type type) => Assert.Empty(Carriers(type, []));

    [Fact]
    public void The_walk_goes_into_what_an_event_is_about()
    {
        var walked = new HashSet<Type>();
        _ = Carriers(typeof(PageEvent), walked).ToList();
        Assert.Superset(
            new HashSet<Type> { typeof(PageTerm), typeof(EventDetail), typeof(Answer) }, walked);
    }

    [Fact]
    public void The_walk_would_see_a_field_that_could() =>
        Assert.Equal(
            ["Carrier.Address", "Carrier.Names", "Carrier.Number"],
            Carriers(typeof(Carrier), []).Order(StringComparer.Ordinal));

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
        await temp.Write([.. EventSamples.Each]);
        var fields = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var line in await File.ReadAllLinesAsync(temp.Segment, TestContext.Current.CancellationToken))
        {
            using var record = JsonDocument.Parse(line[9..]);
            fields.UnionWith(record.RootElement.EnumerateObject().Select(field => field.Name));
        }

        Assert.Equal(WireObject.Letters.Order(), fields.Select(field => Assert.Single(field)));
    }

    [Theory]
    [MemberData(nameof(FieldsOfTheWire))]
    public void No_field_of_the_wire_takes_free_text(string field)
    {
        var body = BeaconText.With(field, "山田 太郎 090-0000-0000");
        var utf8 = System.Text.Encoding.UTF8.GetBytes(body);
        var reading = BeaconReader.Read(utf8, new Vocabularies(TempLog.Vocabulary), DateTimeOffset.UnixEpoch);
        Assert.IsType<BeaconReading.Refused>(reading);
    }

    public static TheoryData<string> FieldsOfTheWire => [.. BeaconText.Fields, "comment"];

    // Each property that could carry a person, as `Type.Property`.
    private static IEnumerable<string> Carriers(Type type, HashSet<Type> walked)
    {
        if (!walked.Add(type))
            return [];
        return type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .SelectMany(field => HarmlessNumbers.Contains((type, NameOf(field)))
                ? []
                : Carriers(type, NameOf(field), Bare(field.FieldType), walked));
    }

    private static IEnumerable<string> Carriers(Type owner, string name, Type type, HashSet<Type> walked) =>
        type.IsEnum || Harmless.Contains(type) ? []
        : type.Assembly == typeof(PageEvent).Assembly ? Carriers(type, walked)
        : [$"{owner.Name}.{name}"];

    private static string NameOf(FieldInfo field) => field.Name.TrimStart('<').Split('>')[0];

    private static Type Bare(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? Bare(type.GetGenericArguments()[0])
            : Nullable.GetUnderlyingType(type) ?? type;

    private sealed record Carrier(EventKind Kind, int Number, Uri Address, ImmutableArray<string> Names, Term? Place);
}
