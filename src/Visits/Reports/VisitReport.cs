using System.Collections.Immutable;
using Annai.Content;
using Annai.Events;
using Annai.Events.Counting;

namespace Annai.Reports;

/// <summary>How many people each design of card brought, for one city.</summary>
public sealed record VisitReport
{
    public required string Tenant { get; init; }

    /// <summary>
    /// Every notice of the site, in the order of its ids, with or without a visit; then those that were counted once
    /// and are no longer in the site, since a total without them would not add up.
    /// </summary>
    public required ImmutableArray<VisitReportRow> Rows { get; init; }

    public VisitCounts Total => Rows.Aggregate(default(VisitCounts), (sum, row) => sum + row.Counts);

    /// <summary>Whether a web server's own log was read.</summary>
    public bool IsCrossChecked => Rows.Any(row => row.Served is not null);

    public int Served => Rows.Sum(row => row.Served ?? 0);

    /// <param name="site">The site.</param>
    /// <param name="tally">What the collector counted.</param>
    /// <param name="served">What a web server's own log has, by code; empty where none was read.</param>
    public static VisitReport Of(Site site, Tally tally, IReadOnlyDictionary<string, int> served)
    {
        var ofNotice = served.Count == 0 ? null : site.Codes.ToLookup(
            code => code.Notice.Value, code => served.GetValueOrDefault(code.Id.Value.Value));
        var tenant = site.Configuration.Tenant.Value.Value;
        var counts = tally.Acts.Rows
            .Where(row => row.Key.Kind == EventKind.View && row.Key.Page.Kind == PageKind.Notice)
            .GroupBy(row => new NoticeId(row.Key.Page.Id.Value))
            .ToDictionary(notice => notice.Key, notice => notice.Select(Counts).Aggregate((one, other) => one + other));
        var known = site.Notices.Select(notice => notice.Id).ToHashSet();
        var gone = counts.Keys.Where(id => !known.Contains(id)).OrderBy(id => id.Value, StringComparer.Ordinal);
        return new VisitReport
        {
            Tenant = tenant,
            Rows =
            [
                .. site.Notices.Select(notice => new VisitReportRow(
                    notice.Id,
                    notice.Japanese.Title.Value,
                    notice.Japanese.CardName.Value,
                    counts.GetValueOrDefault(notice.Id))
                {
                    Served = ofNotice?[notice.Id].Sum(),
                }),
                .. gone.Select(id => new VisitReportRow(id, null, null, counts[id])),
            ],
        };
    }

    private static VisitCounts Counts(KeyValuePair<ActKey, int> row) =>
        row.Key.Source == VisitSource.Code
            ? new VisitCounts(row.Key.First == FirstVisit.Ever ? row.Value : 0, row.Value, 0)
            : new VisitCounts(0, 0, row.Value);
}
