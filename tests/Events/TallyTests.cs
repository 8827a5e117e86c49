using Annai.Events;
using Annai.Events.Counting;
using Xunit;

namespace Annai.Tests.Events;

public sealed class TallyTests
{
    [Fact]
    public void Views_are_counted_by_page_code_source_and_first_time()
    {
        var tally = Of(
            TempLog.Visit(1, notice: "kenshin-b", code: "AOB-2"),
            TempLog.Visit(2),
            TempLog.Visit(3),
            TempLog.Visit(4, first: FirstVisit.No),
            TempLog.Visit(5, code: null));
        Assert.Equal(
            [
                ("kenshin-a", "", VisitSource.Other, FirstVisit.Ever, 1),
                ("kenshin-a", "AOB-1", VisitSource.Code, FirstVisit.Ever, 2),
                ("kenshin-a", "AOB-1", VisitSource.Code, FirstVisit.No, 1),
                ("kenshin-b", "AOB-2", VisitSource.Code, FirstVisit.Ever, 1),
            ],
            tally.Acts.Rows.Select(row =>
                (row.Key.Page.Id.Value, $"{row.Key.Code}", row.Key.Source, row.Key.First, row.Value)));
        Assert.Equal(4, tally.Acts.Sum(key => key.Page.Id.Value == "kenshin-a"));
    }

    [Theory]
    [InlineData("2026-11-20T14:59:59.999Z", "2026-11-20", 23)]
    [InlineData("2026-11-20T15:00:00Z", "2026-11-21", 0)]
    [InlineData("2026-11-20T00:00:00Z", "2026-11-20", 9)]
    public void An_hour_is_a_Japanese_one(string at, string day, int hour)
    {
        var (key, _) = Assert.Single(Of(TempLog.Visit(1, at)).Acts.Rows);
        Assert.Equal((day, hour), (key.Day.ToString(), key.Hour));
    }

    [Fact]
    public void Each_kind_is_counted_by_what_it_is_about()
    {
        var tally = Of(EventSamples.All);
        Assert.Equal(
            [(EventKind.Place, "c001"), (EventKind.Call, "c001"), (EventKind.Route, "c002")],
            tally.Places.Rows.Select(row => (row.Key.Kind, row.Key.Place.Value)));
        Assert.Equal(
            ["//UpTo3", "/chuo/UpTo3", "saturday//UpTo3", "women//UpTo3"],
            tally.Searches.Rows.Select(row => $"{row.Key.Label}/{row.Key.Area}/{row.Key.Found}"));
        Assert.Equal(
            [(NearOutcome.Granted, DistanceBucket.Within1Kilometre), (NearOutcome.Refused, null)],
            tally.Nears.Rows.Select(row => (row.Key.Outcome, row.Key.Distance)));
        Assert.Equal(
            ["matters/hours", "matters/near", "useful/good"],
            tally.Answers.Rows.Select(row => $"{row.Key.Question}/{row.Key.Option}"));
        Assert.Equal(["en"], tally.Chosen.Rows.Select(row => row.Key.Language.Value));
        Assert.Equal(EventSamples.All.Length, tally.Acts.Sum(_ => true));
    }

    [Fact]
    public void What_is_suspect_is_counted_as_that_and_as_nothing_else()
    {
        var tally = Of(EventSamples.Called with { Suspicion = Suspicion.Agent });
        var (key, count) = Assert.Single(tally.Suspects.Rows);
        Assert.Equal((EventKind.Call, Suspicion.Agent, 1), (key.Kind, key.Reason, count));
        Assert.Empty(tally.Acts.Rows);
        Assert.Empty(tally.Places.Rows);
    }

    [Fact]
    public void A_view_without_a_script_is_no_view()
    {
        var tally = Of(TempLog.Visit(1) with { Kind = EventKind.Pixel, First = null });
        Assert.Equal(0, tally.Acts.Sum(key => key.Kind == EventKind.View));
        Assert.Empty(tally.Readers.Rows);
    }

    [Fact]
    public void Readers_are_counted_by_language_stand_and_screen()
    {
        var (key, _) = Assert.Single(Of(EventSamples.Seen).Readers.Rows);
        Assert.Equal(("ja", PageStand.Open, DeviceClass.Phone), (key.Language?.Value, key.Stand, key.Device));
    }

    [Fact]
    public void Nothing_is_a_tally_too() => Assert.Empty(Of().Acts.Rows);

    [Fact]
    public void Another_city_is_not_counted() =>
        Assert.Empty(Tally.Of("midori", [TempLog.Visit(1)]).Acts.Rows);

    [Fact]
    public void The_order_of_events_does_not_matter()
    {
        PageEvent[] events = [.. EventSamples.All, .. Enumerable.Range(100, 50).Select(id => TempLog.Visit(id))];
        Assert.Equal(Of(events).Acts.Rows, Of([.. events.Reverse()]).Acts.Rows);
        Assert.Equal(Of(events).Answers.Rows, Of([.. events.Reverse()]).Answers.Rows);
    }

    private static Tally Of(params PageEvent[] events) => Tally.Of("aoba", events);
}
