using Annai.Calendar;
using Annai.Content;

namespace Annai.Pages;

/// <summary>Where a programme stands on a day, seen through its deadlines and its period.</summary>
public sealed record PageState
{
    /// <summary>So many days before the end it is said that the end is near.</summary>
    public const int ClosingDays = 14;

    public PageState(Programme programme, PublishPeriod notice, JapaneseDay today)
    {
        var starts = programme.Deadlines.Select(deadline => deadline.From?.Value).OfType<JapaneseDay>().ToList();
        Opens = notice.From?.Value ?? programme.Publish.From?.Value ?? (starts.Count > 0 ? starts.Min() : null);
        Closes = Earliest(notice.Until?.Value, programme.Deadlines.IsEmpty
            ? programme.Publish.Until?.Value
            : programme.Deadlines.Max(deadline => deadline.On.Value));
        Name = NameOn(today);
    }

    /// <summary>The first day; null where it has none.</summary>
    public JapaneseDay? Opens { get; }

    /// <summary>The last day; null where it has none.</summary>
    public JapaneseDay? Closes { get; }

    /// <summary>before, open, closing or closed: the page's script knows the same four.</summary>
    public string Name { get; }

    private string NameOn(JapaneseDay today) =>
        Opens is { } opens && today < opens ? "before"
        : Closes is not { } closes ? "open"
        : closes < today ? "closed"
        : today.DaysUntil(closes) < ClosingDays ? "closing"
        : "open";

    private static JapaneseDay? Earliest(JapaneseDay? one, JapaneseDay? other) =>
        one is { } first && other is { } second ? (first < second ? first : second) : one ?? other;
}
