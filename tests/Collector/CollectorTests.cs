using System.Net;
using Annai.Collector;
using Annai.Events;
using Annai.Events.Wording;
using Annai.Tests.Events;
using Xunit;

namespace Annai.Tests.Collector;

public sealed class CollectorTests : IAsyncLifetime
{
    private readonly FaultyDisk _disk = new();
    private TempCollector _collector = null!;

    public async ValueTask InitializeAsync() => _collector = await TempCollector.Start(_disk.Open);

    public ValueTask DisposeAsync() => _collector.DisposeAsync();

    [Fact]
    public async Task A_visit_that_was_answered_with_204_stands_in_the_file()
    {
        using var answer = await _collector.Post(BeaconText.Whole);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var visit = Assert.Single(_collector.Log.Read());
        Assert.Equal("0123456789abcdef0123456789abcdef", visit.Id.ToString());
        Assert.Equal(("aoba", "kenshin-a", "AOB-1"), (visit.Tenant.Value, visit.Page.Id.Value, visit.Code?.Value));
        Assert.Equal((EventKind.View, VisitSource.Code, FirstVisit.Ever), (visit.Kind, visit.Source, visit.First));
        Assert.Equal(_collector.Log.Time.Now, visit.At);
        Assert.Equal(1, _collector.Counts.Of(CollectorAnswer.Counted));
    }

    [Theory]
    [InlineData("text/plain", "same-origin")]
    [InlineData("application/json", null)]   // a browser older than the header
    [InlineData("Text/Plain", null)]
    public async Task A_beacon_and_a_fetch_are_taken_alike(string type, string? fetchSite)
    {
        using var answer = await _collector.Post(BeaconText.Whole, type, fetchSite);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Single(_collector.Log.Read());
    }

    [Theory]
    [InlineData("city", VisitSource.CitySite)]
    [InlineData("search", VisitSource.SearchEngine)]
    [InlineData("line", VisitSource.Line)]
    [InlineData("other", VisitSource.Other)]
    public async Task A_visit_without_a_code_has_a_source(string word, VisitSource source)
    {
        var body = BeaconText.Without("c").Replace("\"code\"", $"\"{word}\"", StringComparison.Ordinal);
        using var answer = await _collector.Post(body);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var visit = Assert.Single(_collector.Log.Read());
        Assert.Equal((null, source), (visit.Code, visit.Source));
    }

    [Fact]
    public async Task The_same_event_sent_again_counts_once()
    {
        foreach (var _ in Enumerable.Range(0, 3))
        {
            using var answer = await _collector.Post(BeaconText.Whole);
            Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        }

        Assert.Single(_collector.Log.Read());
    }

    [Theory]
    [InlineData("t", "midori", "unknown tenant", CollectorAnswer.UnknownTenant)]
    [InlineData("n", "kenshin-z", "unknown notice", CollectorAnswer.UnknownNotice)]
    [InlineData("n", "<script>", "unknown notice", CollectorAnswer.UnknownNotice)]
    [InlineData("c", "AOB-9", "unknown code", CollectorAnswer.UnknownCode)]
    [InlineData("c", "AOB-2", "code of another notice", CollectorAnswer.UnknownCode)]
    public async Task What_the_vocabulary_does_not_hold_is_counted_as_unknown_and_not_stored(
        string field, string value, string why, CollectorAnswer counted)
    {
        using var answer = await _collector.Post(BeaconText.With(field, value));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal($"ignored; {why}", Why(answer));
        Assert.Equal((1, 0), (_collector.Counts.Of(counted), _collector.Counts.Of(CollectorAnswer.Counted)));
        Assert.Empty(_collector.Log.Read());
    }

    [Fact]
    public async Task A_new_vocabulary_is_known_without_a_restart()
    {
        _collector.Vocabularies = new(Vocabulary.Of(
            TempLog.Ids with { Notices = ["kenshin-z"], Codes = [("AOB-1", "kenshin-z")] }));
        using var answer = await _collector.Post(BeaconText.With("n", "kenshin-z"));
        Assert.Equal("kenshin-z", Assert.Single(_collector.Log.Read()).Page.Id.Value);
    }

    [Fact]
    public async Task A_word_of_one_city_is_not_known_of_another()
    {
        _collector.Vocabularies = new(
            TempLog.Vocabulary,
            Vocabulary.Of(TempLog.Ids with { Tenant = "midori", Notices = ["gan-a"], Codes = [] }));
        using var mixed = await _collector.Post(BeaconText.With("t", "midori"));
        Assert.Equal("ignored; unknown notice", Why(mixed));
        var whole = BeaconText.Without("c").Replace("\"code\"", "\"other\"", StringComparison.Ordinal)
            .Replace("aoba", "midori", StringComparison.Ordinal)
            .Replace("kenshin-a", "gan-a", StringComparison.Ordinal);
        using var answer = await _collector.Post(whole);
        Assert.Equal(("midori", "gan-a"), Assert.Single(_collector.Log.Read()) is var seen
            ? (seen.Tenant.Value, seen.Page.Id.Value) : default);
    }

    [Fact]
    public async Task Only_a_post_is_an_event()
    {
        using var answer = await _collector.Client.GetAsync(
            new Uri("/e", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("POST", Assert.Single(answer.Content.Headers.Allow));
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("{", "not JSON")]
    [InlineData("{} {}", "not JSON")]
    [InlineData("[]", "not an object")]
    [InlineData("null", "not an object")]
    [InlineData("{}", "field `i` is missing")]
    [InlineData("""{"i": true}""", "field `i` is not of its form")]
    [InlineData("""{"c": null}""", "field `c` is not of its form")]
    [InlineData("""{"n": {"n": "kenshin-a"}}""", "field `i` is missing")]
    [InlineData("""{"n": "kenshin-a", "n": "kenshin-a"}""", "a field that is not known, or twice there")]
    [InlineData("""{"tn": "aoba"}""", "a field that is not known, or twice there")]
    [InlineData("""{"": "aoba"}""", "a field that is not known, or twice there")]
    [InlineData("""{"url": "https://example.org/?name=taro"}""", "a field that is not known, or twice there")]
    public Task What_is_no_beacon_is_refused(string body, string why) => IsRefused(body, why);

    [Theory]
    [InlineData("i")]
    [InlineData("t")]
    [InlineData("k")]
    [InlineData("s")]
    public Task A_beacon_that_lacks_a_field_is_refused(string field) =>
        IsRefused(BeaconText.Without(field), $"field `{field}` is missing");

    [Theory]
    [InlineData("i", "0123456789abcdef0123456789abcdeg")]
    [InlineData("i", "0123456789abcdef0123456789abcdef0")]
    [InlineData("k", "call")]
    [InlineData("k", "View")]
    [InlineData("s", "https://line.me/")]
    [InlineData("f", "true")]
    public Task A_beacon_with_a_word_of_its_own_is_refused(string field, string value) =>
        IsRefused(BeaconText.With(field, value), $"field `{field}` is not of its form");

    [Fact]
    public async Task A_code_goes_with_the_source_code_and_no_other()
    {
        await IsRefused(BeaconText.With("s", "line"), "field `c` goes with `s` `code`, and with no other");
        await IsRefused(BeaconText.Without("c"), "field `c` goes with `s` `code`, and with no other");
    }

    [Fact]
    public async Task A_broken_beacon_of_an_unknown_notice_is_broken() =>
        await IsRefused(BeaconText.With("n", "kenshin-z", "f", "?"), "field `f` is not of its form");

    [Fact]
    public async Task A_form_is_no_beacon()
    {
        using var answer = await _collector.Post(BeaconText.Whole, "application/x-www-form-urlencoded");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("refused; neither text/plain nor application/json", Why(answer));
    }

    [Theory]
    [InlineData(1024, false, HttpStatusCode.NoContent)]
    [InlineData(1025, false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(1024, true, HttpStatusCode.NoContent)]
    [InlineData(1025, true, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_may_be_as_long_as_a_kilobyte(int length, bool isChunked, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/e");
        request.Content = new StringContent(BeaconText.Whole.PadRight(length));
        request.Headers.TransferEncodingChunked = isChunked;
        using var answer = await _collector.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(status == HttpStatusCode.NoContent ? null : "refused; longer than 1024 bytes", Why(answer));
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData("none")]
    [InlineData("")]
    public async Task What_another_site_sends_is_refused(string fetchSite)
    {
        using var answer = await _collector.Post(BeaconText.Whole, fetchSite: fetchSite);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("refused; sent from another site", Why(answer));
        Assert.Empty(_collector.Log.Read());
    }

    [Theory]
    [InlineData(null, true)]   // iOS 14
    [InlineData("same-origin", true)]
    [InlineData("same-origin", false)]
    [InlineData(null, false)]
    public async Task What_a_page_of_this_site_sends_is_counted(string? fetchSite, bool saysItsOrigin)
    {
        // A proxy speaks HTTPS for the collector, so that the page's scheme is another than the request's own.
        var origin = saysItsOrigin ? "https://" + _collector.Client.BaseAddress!.Authority : null;
        using var answer = await _collector.Post(BeaconText.Whole, fetchSite: fetchSite, origin: origin);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Single(_collector.Log.Read());
    }

    [Theory]
    [InlineData(null, "https://example.org")]
    [InlineData(null, "http://127.0.0.1:1")]   // the same machine, another site
    [InlineData(null, "null")]   // a page in a sandbox, or from a disk
    [InlineData(null, "")]
    [InlineData("same-origin", "https://example.org")]   // no browser says both
    [InlineData("cross-site", "{host}")]
    public async Task What_another_origin_sends_is_refused(string? fetchSite, string origin)
    {
        var host = "http://" + _collector.Client.BaseAddress!.Authority;
        origin = origin.Replace("{host}", host, StringComparison.Ordinal);
        using var answer = await _collector.Post(BeaconText.Whole, fetchSite: fetchSite, origin: origin);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("refused; sent from another site", Why(answer));
        Assert.Empty(_collector.Log.Read());
    }

    [Fact]
    public async Task A_full_disk_is_answered_with_503_and_taken_once_there_is_room()
    {
        _disk.IsFull = true;
        using (var answer = await _collector.Post(BeaconText.Whole))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(10), answer.Headers.RetryAfter?.Delta);
            Assert.Equal("refused; not on disk, try again", Why(answer));
        }

        _disk.IsFull = false;
        using var retried = await _collector.Post(BeaconText.Whole);
        Assert.Equal(HttpStatusCode.NoContent, retried.StatusCode);
        Assert.Single(_collector.Log.Read());
    }

    [Fact]
    public async Task No_answer_is_cached_shared_or_remembered()
    {
        foreach (var body in new[] { BeaconText.Whole, BeaconText.With("n", "gone"), "{" })
        {
            using var answer = await _collector.Post(body);
            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
            Assert.DoesNotContain(
                answer.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.Ordinal));
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }
    }

    [Fact]
    public async Task Nobody_reads_anything_here()
    {
        var address = new Uri("/e", UriKind.Relative);
        using var answer = await _collector.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private static string? Why(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("X-Annai", out var values) ? values.Single() : null;

    private async Task IsRefused(string body, string why)
    {
        using var answer = await _collector.Post(body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal($"refused; {why}", Why(answer));
        Assert.Empty(_collector.Log.Read());
    }
}
