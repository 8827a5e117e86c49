using System.Collections.Immutable;

namespace Annai.Events;

/// <summary>Visits counted: a pure function of them, so that it can be thrown away and made again.</summary>
public sealed class Tally
{
    private Tally(ImmutableSortedDictionary<TallyKey, TallyCount> counts) => Counts = counts;

    /// <summary>Ordered by tenant, notice, code and source.</summary>
    public ImmutableSortedDictionary<TallyKey, TallyCount> Counts { get; }

    public static Tally Of(IEnumerable<Visit> visits)
    {
        var counts = new Dictionary<TallyKey, TallyCount>();
        foreach (var visit in visits.Where(visit => visit.Kind == VisitKind.View))
        {
            var key = new TallyKey(visit.Tenant, visit.Notice, visit.Code, visit.Source);
            counts[key] = counts.GetValueOrDefault(key).With(visit.First);
        }

        return new Tally(counts.ToImmutableSortedDictionary());
    }

    public TallyCount Sum(Func<TallyKey, bool> which) =>
        Counts.Where(count => which(count.Key)).Aggregate(default(TallyCount), (sum, count) => sum + count.Value);
}
