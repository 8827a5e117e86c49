using System.Collections.Immutable;
using Annai.Calendar;

namespace Annai.Pages.Records;

/// <summary>The day of a build as one page asks for it; it notes until when the answers stay as they are.</summary>
internal sealed class Today(JapaneseDay day)
{
    /// <summary>The first day on which an answer may be another.</summary>
    public JapaneseDay Until { get; private set; } = new(DateOnly.MaxValue);

    public bool IsAfter(JapaneseDay last)
    {
        if (day > last)
            return true;
        HoldsUntil(last.Shifted(1));
        return false;
    }

    public PageState StateOf(ImmutableArray<Period> periods)
    {
        foreach (var turn in periods.SelectMany(PageState.TurnsOf).Where(turn => turn > day))
            HoldsUntil(turn);
        return new PageState(periods, day);
    }

    public string FiscalYear(WordSet words)
    {
        HoldsUntil(new JapaneseDay(new DateOnly(day.FiscalYear + 1, 4, 1)));
        return words.FiscalYear(day);
    }

    /// <summary>A template asked for the time, and nobody knows what it made of it.</summary>
    public void IsRead() => HoldsUntil(day);

    public void HoldsUntil(JapaneseDay other)
    {
        if (other < Until)
            Until = other;
    }
}
