using System.Collections.Immutable;
using System.Globalization;
using Annai.Calendar;
using Annai.Content;

namespace Annai.Pages.Finder;

/// <summary>What is said of a list of places as a whole.</summary>
internal static class PlaceTexts
{
    public static string Count(ImmutableArray<Place> places, WordSet words)
    {
        var number = places.Length.ToString(CultureInfo.InvariantCulture);
        var count = words.Filled("places_count", ("n", number));
        return places.Any(place => place.Tel is not null) ? count + words["places_call"] : count;
    }

    /// <summary>
    /// The day on which a list was checked: that of its oldest row, for a list is no newer than that.
    /// </summary>
    public static JapaneseDay? CheckedOn(IEnumerable<Place> places) =>
        places.Select(place => place.CheckedOn?.Value).Min();

    public static string DataDate(ImmutableArray<Place> places, WordSet words) =>
        CheckedOn(places) is { } day ? words.Filled("data_date", ("date", words.Calendar.WithYear(day))) : "";
}
