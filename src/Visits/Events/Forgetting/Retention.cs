using Annai.Calendar;

namespace Annai.Events.Forgetting;

/// <summary>For how long is kept what was counted.</summary>
/// <param name="TallyYears">For how many fiscal years after its own a tally is kept.</param>
public sealed record Retention(int TallyYears = Retention.UsualYears)
{
    /// <summary>For how long each single event is kept: a year can be compared with the one before.</summary>
    public const int EventMonths = 13;

    public const int UsualYears = 1;
    public const int MostYears = 10;

    private const int April = 4;

    /// <summary>The first day on which the events of a day are kept no longer.</summary>
    public static JapaneseDay EventsUntil(JapaneseDay day) => new(day.Date.AddMonths(EventMonths));

    /// <summary>The first day on which the tally of a day is kept no longer.</summary>
    public JapaneseDay TallyUntil(JapaneseDay day) => new(new DateOnly(day.FiscalYear + 1 + TallyYears, April, 1));
}
