using System.Net;
using System.Text;
using Annai.Collector;
using Annai.Events;
using Annai.Events.Counting;
using Xunit;

namespace Annai.Tests.Collector;

public sealed class SuspectTests : IAsyncLifetime
{
    private TempCollector _collector = null!;

    public async ValueTask InitializeAsync() => _collector = await TempCollector.Start();

    public ValueTask DisposeAsync() => _collector.DisposeAsync();

    [Theory]
    [InlineData("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)")]
    [InlineData("facebookexternalhit/1.1;line-poker/1.0")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/120.0 Safari/537.36")]
    [InlineData("curl/8.5.0")]
    [InlineData("python-requests/2.31")]
    [InlineData("")]
    public async Task A_robot_is_kept_apart(string agent)
    {
        using var answer = await Post(BeaconText.Whole, agent);
        IsKeptApart(answer, Suspicion.Agent, "agent");
    }

    [Theory]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Line/14.9")]
    [InlineData("Mozilla/5.0 (Linux; Android 9; CUBOT_P30) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/100.0 Mobile")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537")]
    public async Task A_person_s_browser_is_counted(string agent)
    {
        using var answer = await Post(BeaconText.Whole, agent);
        Assert.False(answer.Headers.Contains("X-Annai"));
        Assert.Null(Assert.Single(_collector.Log.Read()).Suspicion);
    }

    [Theory]
    [InlineData("Sec-Purpose", "prefetch;prerender")]
    [InlineData("Purpose", "prefetch")]
    [InlineData("X-Moz", "prefetch")]
    public async Task A_page_fetched_ahead_is_kept_apart(string header, string value)
    {
        using var answer = await Post(BeaconText.Whole, "Mozilla/5.0 Chrome/120.0", (header, value));
        IsKeptApart(answer, Suspicion.Prefetch, "prefetch");
    }

    [Fact]
    public async Task A_browser_that_says_a_program_steers_it_is_kept_apart()
    {
        using var answer = await _collector.Post(BeaconText.With("x", "driver"));
        IsKeptApart(answer, Suspicion.Driver, "driver");
    }

    [Theory]
    [InlineData("x", "agent")]
    [InlineData("x", "rate")]
    [InlineData("s", "paper")]
    [InlineData("k", "pixel")]
    [InlineData("a", "1795143600000")]
    public async Task What_the_collector_alone_may_say_is_refused(string field, string value)
    {
        var body = field == "s" ? BeaconText.Without("c").Replace("\"code\"", "\"paper\"", StringComparison.Ordinal)
            : BeaconText.With(field, value);
        using var answer = await _collector.Post(body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(_collector.Log.Read());
    }

    [Fact]
    public async Task Nothing_of_who_asked_is_kept()
    {
        using var answer = await Post(BeaconText.Whole, "Mozilla/5.0 (compatible; Secretbot/2.1)");
        var text = await File.ReadAllTextAsync(_collector.Log.Segment, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
    }

    private void IsKeptApart(HttpResponseMessage answer, Suspicion reason, string word)
    {
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal($"kept apart; {word}", Assert.Single(answer.Headers.GetValues("X-Annai")));
        var happened = Assert.Single(_collector.Log.Read());
        Assert.Equal(reason, happened.Suspicion);
        Assert.Empty(Tally.Of("aoba", [happened]).Acts.Rows);
        Assert.Equal(1, _collector.Counts.Of(CollectorAnswer.KeptApart));
    }

    private async Task<HttpResponseMessage> Post(
        string body, string agent, params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient { BaseAddress = _collector.Client.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/e");
        request.Content = new StringContent(body, Encoding.UTF8, "text/plain");
        if (agent.Length > 0)
            request.Headers.TryAddWithoutValidation("User-Agent", agent);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
