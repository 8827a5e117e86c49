using System.Net;
using Annai.Collector;
using Annai.Collector.Rates;
using Annai.Events;
using Xunit;

namespace Annai.Tests.Collector;

/// <summary>What only machines can send is kept apart, and a flood is not even kept.</summary>
public sealed class RateTests
{
    private static readonly Limits Narrow = new()
    {
        SuspectNetwork = new Rate(1, 2),
        RefusedNetwork = new Rate(1, 4),
        SuspectPage = new Rate(1, 5),
        RefusedPage = new Rate(1, 7),
    };

    private static readonly Proxies ThisMachine = new(IPNetwork.Parse("127.0.0.0/8"));

    [Fact]
    public async Task More_than_a_network_s_people_can_send_is_kept_apart_and_then_refused()
    {
        await using var collector = await Start(ThisMachine, Narrow);
        var answers = await PostAll(collector, "192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.254", "192.0.2.5");
        Assert.Equal(["", "", "kept apart; rate", "kept apart; rate", "refused; more than people can send"], answers);
        var suspects = collector.Log.Read().Select(happened => happened.Suspicion);
        Assert.Equal([null, null, Suspicion.Rate, Suspicion.Rate], suspects);
        Assert.Equal(1, collector.Counts.Of(CollectorAnswer.TooMany));
    }

    [Fact]
    public async Task Another_network_is_not_blamed_for_it()
    {
        await using var collector = await Start(ThisMachine, Narrow);
        await PostAll(collector, "192.0.2.1", "192.0.2.1", "192.0.2.1");
        Assert.Equal([""], await PostAll(collector, "198.51.100.1"));
    }

    [Fact]
    public async Task A_long_address_is_of_the_network_of_its_first_half()
    {
        await using var collector = await Start(ThisMachine, Narrow);
        var answers = await PostAll(collector, "2001:db8::1", "2001:db8::2", "2001:db8::ffff:3", "2001:db8:0:1::1");
        Assert.Equal(["", "", "kept apart; rate", ""], answers);
    }

    [Fact]
    public async Task A_page_that_is_flooded_from_everywhere_is_kept_apart_then_refused()
    {
        await using var collector = await Start(ThisMachine, Narrow);
        var answers = await PostAll(collector, [.. Enumerable.Range(1, 8).Select(network => $"10.0.{network}.1")]);
        Assert.Equal(5, answers.Count(answer => answer.Length == 0));
        Assert.Equal(2, answers.Count(answer => answer == "kept apart; rate"));
        Assert.Equal("refused; more than people can send", answers[^1]);
    }

    [Fact]
    public async Task After_a_while_it_may_send_again()
    {
        await using var collector = await Start(ThisMachine, Narrow);
        await PostAll(collector, "192.0.2.1", "192.0.2.1", "192.0.2.1");
        collector.Log.Time.Now = collector.Log.Time.Now.AddSeconds(2);
        Assert.Equal([""], await PostAll(collector, "192.0.2.1"));
    }

    [Fact]
    public async Task A_refusal_says_when_to_come_again()
    {
        await using var collector = await Start(ThisMachine, Narrow with { RefusedNetwork = new Rate(1, 0) });
        using var answer = await collector.Post(BeaconText.Whole, forwarded: "192.0.2.1");
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task Whoever_is_no_named_proxy_is_not_believed()
    {
        await using var collector = await Start(new(IPNetwork.Parse("10.1.0.0/16")), Narrow);
        // From this machine itself, which may send what it likes, whatever it says.
        var answers = await PostAll(collector, [.. Enumerable.Repeat("192.0.2.1", 8)]);
        Assert.All(answers, Assert.Empty);
    }

    [Fact]
    public async Task What_a_visitor_says_before_the_proxies_is_not_believed()
    {
        await using var collector = await Start(
            new(IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("10.1.0.0/16")), Narrow);
        var answers = await PostAll(
            collector,
            "203.0.113.1, 192.0.2.1, 10.1.0.7", "203.0.114.1, 192.0.2.1:4711, 10.1.0.7", "203.0.115.1, 192.0.2.1");
        Assert.Equal(["", "", "kept apart; rate"], answers);
    }

    [Theory]
    [InlineData("")]
    [InlineData("unknown")]
    [InlineData("999.1.1.1")]
    [InlineData(",,,")]
    public async Task A_proxy_that_says_nothing_to_be_read_is_answered_all_the_same(string forwarded)
    {
        await using var collector = await Start(ThisMachine, new());
        Assert.Equal([""], await PostAll(collector, forwarded));
    }

    [Fact]
    public async Task A_page_s_origin_is_held_against_the_name_that_the_proxy_was_asked_by()
    {
        await using var collector = await Start(ThisMachine, new());
        using var own = await collector.Post(
            BeaconText.Whole, fetchSite: null, origin: "https://www.city.example", forwardedHost: "www.city.example");
        Assert.Equal(HttpStatusCode.NoContent, own.StatusCode);
        using var other = await collector.Post(
            BeaconText.Whole, fetchSite: null, origin: "https://evil.example", forwardedHost: "www.city.example");
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
    }

    private static Task<TempCollector> Start(Proxies proxies, Limits limits) =>
        TempCollector.Start(settings: new() { Proxies = proxies, Limits = limits });

    private static async Task<List<string>> PostAll(TempCollector collector, params string[] senders)
    {
        var reasons = new List<string>();
        foreach (var sender in senders)
        {
            using var answer = await collector.Post(
                BeaconText.With("i", Guid.NewGuid().ToString("n")), forwarded: sender);
            reasons.Add(answer.Headers.TryGetValues("X-Annai", out var why) ? why.Single() : "");
        }

        return reasons;
    }
}
