using System.Collections.Immutable;
using Annai.Calendar;
using Annai.Content;

namespace Annai.Pages;

/// <summary>The next day on which pages say something else though nobody wrote anything: then a build is due.</summary>
/// <param name="Day">It begins at 00:00 in Japan.</param>
/// <param name="What">What changes, such as `kenshin: closing`, each programme and notice once.</param>
public sealed record NextChange(JapaneseDay Day, ImmutableArray<string> What)
{
    private const int Shown = 3;

    /// <returns>The first change after a day, or null where nothing changes any more.</returns>
    public static NextChange? Of(Site site, JapaneseDay today)
    {
        var changes = site.Programmes.SelectMany(programme => Of(site, programme))
            .Concat(site.Notices.SelectMany(notice => Of(site, notice)))
            .Concat(FiscalYear(site, today))
            .Where(change => change.Day > today)
            .ToList();
        if (changes.Count == 0)
            return null;
        var day = changes.Min(change => change.Day);
        var first = changes.Where(change => change.Day == day).DistinctBy(change => change.Of);
        return new NextChange(day, [.. first.Select(change => $"{change.Of}: {change.What}")]);
    }

    /// <summary>2027-01-18 00:00 (kenshin: closing)</summary>
    public override string ToString()
    {
        var more = What.Length > Shown ? $" and {What.Length - Shown} more" : "";
        return $"{Day} 00:00 ({string.Join(", ", What.Take(Shown))}{more})";
    }

    private static IEnumerable<Change> Of(Site site, Programme programme) =>
    [
        .. States(PageState.PeriodsOf(programme, null), programme.Id.Value),
        .. programme.Deadlines.Select(deadline =>
            new Change(deadline.On.Value.Shifted(1), programme.Id.Value, $"deadline {deadline.Id} over")),
        .. site.OccasionsOf(programme).Select(occasion =>
            new Change(occasion.Date.Value.Shifted(1), programme.Id.Value, $"occasion {occasion.Id} over")),
    ];

    // What a notice has in common with its programme is told there.
    private static IEnumerable<Change> Of(Site site, Notice notice)
    {
        var programme = site.ProgrammeOf(notice);
        var (own, common) = (PageState.PeriodsOf(programme, notice), PageState.PeriodsOf(programme, null));
        return own.SequenceEqual(common) ? [] : States(own, notice.Id.Value);
    }

    private static IEnumerable<Change> States(ImmutableArray<Period> periods, string id) =>
        from turn in periods.SelectMany(PageState.TurnsOf).Distinct()
        let name = new PageState(periods, turn).Name
        where name != new PageState(periods, turn.Shifted(-1)).Name
        select new Change(turn, id, name);

    private static IEnumerable<Change> FiscalYear(Site site, JapaneseDay today) => NamesFiscalYear(site)
        ? [new Change(new JapaneseDay(new DateOnly(today.FiscalYear + 1, 4, 1)), "all", "fiscal year")]
        : [];

    private static bool NamesFiscalYear(Site site) =>
        site.Proses.Any(written => Names(written.Prose))
        || site.Programmes.SelectMany(programme => programme.Words.Values).Any(words => Names(words.Texts))
        || site.Notices.SelectMany(notice => notice.Words.Values).Any(words => Names(words.Texts));

    private static bool Names(Prose prose) =>
        TextValue.In(prose.Markdown).Any(found => found.Value.Name == TextValue.FiscalYear);

    private static bool Names(params IEnumerable<Sourced<string>> texts) => texts.Any(text =>
        TextValue.In(text.Value ?? "").Any(found => found.Value.Name == TextValue.FiscalYear));

    private readonly record struct Change(JapaneseDay Day, string Of, string What);
}
