namespace Annai.Calendar;

/// <summary>Looks along the days for the end of an opening and for the next one.</summary>
internal sealed class HoursOutlook(OpeningHours hours, Holidays holidays)
{
    private const int DaysAhead = 14;

    public OpeningStatus StatusAt(DateTimeOffset moment)
    {
        var day = JapaneseDay.At(moment);
        if (hours.On(day, holidays) is not { } today)
            return new OpeningStatus.Unknown();
        foreach (var interval in today.Intervals)
            if (interval.From.On(day) <= moment && moment < interval.Until.On(day))
                return new OpeningStatus.Open(EndOf(interval, day));
        return new OpeningStatus.Closed(NextAfter(moment, day));
    }

    // Who is open until 24:00 and again from 0:00 does not close at midnight.
    private DateTimeOffset? EndOf(OpenInterval interval, JapaneseDay day)
    {
        for (var ahead = 0; ahead <= DaysAhead; ahead++)
        {
            if (interval.Until != ClockTime.EndOfDay)
                return interval.Until.On(day);
            day = day.Next;
            if (FromMidnight(day) is not { } next)
                return day.Start;
            interval = next;
        }

        return null;
    }

    private OpenInterval? FromMidnight(JapaneseDay day) =>
        hours.On(day, holidays) is { IsClosed: false } next && next.Intervals[0].From == ClockTime.StartOfDay
            ? next.Intervals[0]
            : null;

    // A day of which nobody knows ends the search: the place may open on it.
    private DateTimeOffset? NextAfter(DateTimeOffset moment, JapaneseDay day)
    {
        for (var ahead = 0; ahead <= DaysAhead; ahead++, day = day.Next)
        {
            if (hours.On(day, holidays) is not { } known)
                return null;
            foreach (var interval in known.Intervals)
                if (interval.From.On(day) > moment)
                    return interval.From.On(day);
        }

        return null;
    }
}
