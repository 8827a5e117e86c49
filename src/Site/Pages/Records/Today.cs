using System.Collections.Immutable;
using Annai.Calendar;

namespace Annai.Pages.Records;

/// <summary>The day of a build as one page asks for it; it notes for which days the answers stay as they are.</summary>
internal sealed class Today(JapaneseDay day)
{
    /// <summary>The first day on which all answers were these.</summary>
    public JapaneseDay From { get; private set; } = new(DateOnly.MinValue);

    /// <summary>The first day on which an answer may be another.</summary>
    public JapaneseDay Until { get; private set; } = new(DateOnly.MaxValue);

    public bool IsAfter(JapaneseDay last)
    {
        Turns(last.Shifted(1));
        return day > last;
    }

    public PageState StateOf(ImmutableArray<Period> periods)
    {
        foreach (var turn in periods.SelectMany(PageState.TurnsOf))
            Turns(turn);
        return new PageState(periods, day);
    }

    public string FiscalYear(WordSet words)
    {
        Turns(new JapaneseDay(new DateOnly(day.FiscalYear, 4, 1)));
        Turns(new JapaneseDay(new DateOnly(day.FiscalYear + 1, 4, 1)));
        return words.FiscalYear(day);
    }

    /// <summary>A template asked for the time, and nobody knows what it made of it: it holds for no day.</summary>
    public void IsRead() => (From, Until) = (day, day);

    /// <summary>Answers to somebody else were used too.</summary>
    public void Shares(Today other) =>
        (From, Until) = (From > other.From ? From : other.From, Until < other.Until ? Until : other.Until);

    private void Turns(JapaneseDay turn)
    {
        if (turn > day)
            Until = Until < turn ? Until : turn;
        else
            From = From > turn ? From : turn;
    }
}
