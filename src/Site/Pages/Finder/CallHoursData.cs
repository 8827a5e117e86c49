using System.Collections.Immutable;
using System.Text.Json;
using Annai.Calendar;
using Annai.Content;
using Annai.Content.Matching;

namespace Annai.Pages.Finder;

/// <summary>
/// How each place is read and when it answers the telephone, with the holidays that one has to know for it. Many places
/// have the same hours, which are written once.
/// </summary>
internal static class CallHoursData
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<Place> places)
    {
        ImmutableArray<OpeningHours> kinds =
            [.. places.Select(place => place.CallHours.Value).Where(hours => !hours.IsUnknown).Distinct()];
        json.WriteStartArray("places");
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteString("id", place.Id.Value.Value);
            if (Normalised.Of(place.Kana.Value) is { Length: > 0 } reading)
                json.WriteString("reading", reading);
            if (kinds.IndexOf(place.CallHours.Value) is >= 0 and var kind)
                json.WriteNumber("calls", kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("hours");
        foreach (var hours in kinds)
            Write(json, hours);
        json.WriteEndArray();
        if (!kinds.IsEmpty)
            Write(json, Holidays.Published);
    }

    /// <summary>What holds on Monday to Sunday and on a holiday, then on certain days.</summary>
    public static void Write(Utf8JsonWriter json, OpeningHours hours)
    {
        json.WriteStartObject();
        json.WriteStartArray("week");
        for (var day = 1; day <= 7; day++)
            Write(json, hours.OnWeekday((DayOfWeek)(day % 7)));
        Write(json, hours.OnHolidays);
        json.WriteEndArray();
        json.WriteStartArray("dated");
        foreach (var dated in hours.Dated)
        {
            json.WriteStartObject();
            json.WriteString("from", dated.From.ToString());
            json.WriteString("until", dated.Until.ToString());
            json.WritePropertyName("times");
            Write(json, dated.Hours);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // 9:00-12:00 14:00-17:00 in minutes: [540,720,840,1020].
    private static void Write(Utf8JsonWriter json, DayHours? hours)
    {
        if (hours is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        foreach (var interval in hours.Intervals)
        {
            json.WriteNumberValue(interval.From.Minutes);
            json.WriteNumberValue(interval.Until.Minutes);
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, Holidays holidays)
    {
        json.WriteStartObject("holidays");
        json.WriteString("from", holidays.KnownFrom.ToString());
        json.WriteString("until", holidays.KnownUntil.ToString());
        json.WriteStartArray("days");
        foreach (var holiday in holidays.Days)
            json.WriteStringValue(holiday.Day.ToString());
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
