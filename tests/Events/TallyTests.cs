using Annai.Events;
using Xunit;

namespace Annai.Tests.Events;

public sealed class TallyTests
{
    [Fact]
    public void Visits_are_counted_by_notice_code_and_source()
    {
        var tally = Tally.Of(
        [
            TempLog.Visit(1, notice: "kenshin-b", code: "AOB-2"),
            TempLog.Visit(2),
            TempLog.Visit(3, first: FirstVisit.Today),
            TempLog.Visit(4, first: FirstVisit.No),
            TempLog.Visit(5, code: null),
        ]);
        Assert.Equal(
            [
                ("kenshin-a", "", VisitSource.Other, new TallyCount(1, 1)),
                ("kenshin-a", "AOB-1", VisitSource.Code, new TallyCount(3, 1)),
                ("kenshin-b", "AOB-2", VisitSource.Code, new TallyCount(1, 1)),
            ],
            tally.Counts.Select(count => (count.Key.Notice.Value, $"{count.Key.Code}", count.Key.Source, count.Value)));
        Assert.Equal(new TallyCount(4, 2), tally.Sum(key => key.Notice.Value == "kenshin-a"));
    }

    [Fact]
    public void Nothing_is_a_tally_too()
    {
        Assert.Empty(Tally.Of([]).Counts);
        Assert.Equal(new TallyCount(0, 0), Tally.Of([]).Sum(_ => true));
    }

    [Fact]
    public void The_order_of_visits_does_not_matter()
    {
        Visit[] visits =
            [.. Enumerable.Range(0, 50).Select(id => TempLog.Visit(id, code: id % 3 == 0 ? null : "AOB-1"))];
        Assert.Equal(Tally.Of(visits).Counts, Tally.Of(visits.Reverse()).Counts);
    }
}
