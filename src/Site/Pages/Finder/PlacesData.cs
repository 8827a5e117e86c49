using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Annai.Content;
using Annai.Content.Matching;

namespace Annai.Pages.Finder;

/// <summary>
/// What the script wants to know of a list of places and a page need not carry: how names are read, under which other
/// words labels and areas are looked for, when a place answers the telephone. Of a long list it holds the places too.
/// </summary>
internal static class PlacesData
{
    /// <param name="places">The places, in the order of the list.</param>
    /// <param name="labels">All labels of the site.</param>
    /// <param name="areas">All areas of the site.</param>
    /// <param name="language">The language of the list.</param>
    /// <param name="search">Where the script lies that searches for words.</param>
    /// <param name="drawn">The places as the list shows them, where its page does not.</param>
    public static Page Of(
        ImmutableArray<Place> places,
        IEnumerable<Label> labels,
        IEnumerable<Area> areas,
        Language language,
        string search,
        string? drawn)
    {
        var utf8 = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(utf8, PlainJson.Options))
        {
            json.WriteStartObject();
            CallHoursData.Write(json, places);
            json.WriteString("forms", Normalised.OddFormsOf(Spellings(places, labels, areas, language)));
            json.WriteString("search", search);
            Array(json, "labels", labels, label => Write(json, label, language));
            Array(json, "areas", areas, area => Write(json, area, language, places));
            if (drawn is not null)
                json.WriteString("list", drawn);
            json.WriteEndObject();
        }

        return Page.Hashed("assets/places", ".json", utf8.WrittenMemory);
    }

    private static void Write(Utf8JsonWriter json, Label label, Language language)
    {
        json.WriteString("id", label.Id.Value.Value);
        Texts(json, "words", Spellings(label, language));
    }

    private static void Write(Utf8JsonWriter json, Area area, Language language, ImmutableArray<Place> places)
    {
        json.WriteString("id", area.Id.Value.Value);
        json.WriteString("name", NameOf(area, language));
        Texts(json, "words", Spellings(area, language));
        if (CentreOf(area, places) is { } at)
        {
            json.WriteNumber("lat", Math.Round(at.Latitude, 5));
            json.WriteNumber("lng", Math.Round(at.Longitude, 5));
        }

        Texts(json, "postcodes", area.Postcodes.Select(code => string.Concat(code.Value.Where(char.IsAsciiDigit))));
        Texts(json, "stations", area.Stations.Select(station => station.Value));
    }

    // Where nobody named a centre, the middle of its places stands for it.
    private static Coordinates? CentreOf(Area area, ImmutableArray<Place> places)
    {
        var known = places
            .Where(place => place.Area?.Value == area.Id.Value && WayTo.IsExact(place))
            .Select(place => place.Position!.Value)
            .ToList();
        return area.Centre ?? (known.Count == 0 ? null : new Coordinates(
            known.Average(at => at.Latitude), known.Average(at => at.Longitude)));
    }

    private static string NameOf(Area area, Language language) =>
        area.Words.In(language) is { Length: > 0 } said ? said : area.Name.Value;

    private static IEnumerable<string> Spellings(
        ImmutableArray<Place> places, IEnumerable<Label> labels, IEnumerable<Area> areas, Language language) =>
    [
        .. places.SelectMany(place => Spelled(place.Name.Value, place.Address.Value, place.Kana.Value)),
        .. labels.SelectMany(label => Spellings(label, language)),
        .. areas.SelectMany(area => Spellings(area, language)),
    ];

    private static IEnumerable<string> Spellings(Label label, Language language) => Spelled(
    [
        label.Words.Japanese.Value, label.Words.In(language), label.Brief.Japanese.Value, label.Brief.In(language),
        .. label.Synonyms.Select(synonym => synonym.Value),
    ]);

    private static IEnumerable<string> Spellings(Area area, Language language) => Spelled(
    [
        area.Name.Value, NameOf(area, language), area.Kana.Value,
        .. area.Aliases.Concat(area.Stations).Select(word => word.Value),
    ]);

    private static IEnumerable<string> Spelled(params IEnumerable<string?> words) =>
        words.Select(word => Normalised.Of(word ?? "")).Where(word => word != "").Distinct(StringComparer.Ordinal);

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
