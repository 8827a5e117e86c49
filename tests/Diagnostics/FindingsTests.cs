using System.Globalization;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Diagnostics;

public sealed class FindingsTests
{
    private readonly Findings _findings = new();

    [Fact]
    public void They_are_sorted_by_place_then_code_then_message_whatever_order_they_came_in()
    {
        Finding[] sorted =
        [
            new(Codes.BrowserMissing, SourcePlace.Nowhere, "x"),
            new(Codes.BadValue, new SourcePlace("B.md", 9, 9), "x"),
            new(Codes.BadValue, new SourcePlace("a.md"), "x"),
            new(Codes.BadValue, new SourcePlace("a.md", 2, 1), "x"),
            new(Codes.BadValue, new SourcePlace("a.md", 2, 10), "x"),
            new(Codes.BadValue, new SourcePlace("a.md", 10, 1), "b"),
            new(Codes.BadValue, new SourcePlace("a.md", 10, 1), "x"),
            new(Codes.UnknownReference, new SourcePlace("a.md", 10, 1), "a"),
        ];
        _findings.Add(sorted.Reverse());
        Assert.Equal(sorted, _findings.Sorted());
    }

    [Fact]
    public void The_same_thing_found_twice_is_told_once()
    {
        _findings.Add(Codes.BadValue, new SourcePlace("a.md", 2, 1, 3), "what", "hint");
        _findings.Add(Codes.BadValue, new SourcePlace("a.md", 2, 1, 3), "what", "hint");
        _findings.Add(Codes.BadValue, new SourcePlace("a.md", 3, 1, 3), "what", "hint");
        Assert.Equal([2, 3], _findings.Sorted().Select(finding => finding.Place.Line));
    }

    [Fact]
    public void Only_an_error_stops_a_build()
    {
        _findings.Add(Codes.BrowserWithoutSandbox, SourcePlace.Nowhere, "a note");
        _findings.Add(Codes.TornTail, SourcePlace.Nowhere, "a warning");
        Assert.False(_findings.AnyErrors);
        _findings.Add(Codes.BadValue, SourcePlace.Nowhere, "an error");
        Assert.True(_findings.AnyErrors);
    }

    [Fact]
    public void Many_threads_lose_nothing_and_come_out_in_one_order()
    {
        Parallel.For(0, 4000, number => _findings.Add(
            Codes.BadValue, new SourcePlace("a.md", number / 2), number.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(
            Enumerable.Range(0, 4000).Select(number => number / 2),
            _findings.Sorted().Select(finding => finding.Place.Line));
    }

    [Fact]
    public void They_may_be_read_while_others_are_still_being_found()
    {
        using var finding = Task.Run(() =>
        {
            for (var line = 0; line < 2000; line++)
                _findings.Add(Codes.BadValue, new SourcePlace("a.md", line), "what");
        }, TestContext.Current.CancellationToken);
        while (!finding.IsCompleted)
        {
            var lines = _findings.Sorted().Select(found => found.Place.Line).ToList();
            Assert.Equal(Enumerable.Range(0, lines.Count), lines);
        }

        Assert.Equal(2000, _findings.Sorted().Length);
    }
}
