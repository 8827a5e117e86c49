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

    public static VisitReport Of(Site site, Tally tally)
    {
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
                    counts.GetValueOrDefault(notice.Id))),
                .. gone.Select(id => new VisitReportRow(id, null, null, counts[id])),
            ],
        };
    }

    private static VisitCounts Counts(KeyValuePair<ActKey, int> row) =>
        row.Key.Source == VisitSource.Code
            ? new VisitCounts(row.Key.First == FirstVisit.Ever ? row.Value : 0, row.Value, 0)
            : new VisitCounts(0, 0, row.Value);
}
