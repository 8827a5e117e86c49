using System.Net;
using Annai.Collector;
using Annai.Events;
using Xunit;

namespace Annai.Tests.Collector;

/// <summary>What comes as a request for a picture: from pages whose script does not run, or cannot post.</summary>
public sealed class PictureTests : IAsyncLifetime
{
    private const string Page = "?t=aoba&n=kenshin-a&c=AOB-1&l=ja&e=open";

    private TempCollector _collector = null!;

    public async ValueTask InitializeAsync() => _collector = await TempCollector.Start();

    public ValueTask DisposeAsync() => _collector.DisposeAsync();

    [Fact]
    public async Task A_page_without_a_script_is_a_pixel_and_no_view()
    {
        using var answer = await Get(Page);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/gif", answer.Content.Headers.ContentType?.ToString());
        var picture = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.True(picture.AsSpan().StartsWith("GIF89a"u8));
        var seen = Assert.Single(_collector.Log.Read());
        Assert.Equal((EventKind.Pixel, VisitSource.Code, null), (seen.Kind, seen.Source, seen.First));
        Assert.Equal(("kenshin-a", "AOB-1", "ja"), (seen.Page.Id.Value, seen.Code?.Value, seen.Language?.Value));
        Assert.Equal(PageStand.Open, seen.Stand);
    }

    [Fact]
    public async Task It_is_asked_for_once_a_day_by_the_browser_s_own_memory()
    {
        using var answer = await Get("?t=aoba&p=kenshin");
        // From noon to the Japanese midnight.
        Assert.Equal("max-age=43200, private", answer.Headers.CacheControl?.ToString());
        Assert.Equal(VisitSource.Other, Assert.Single(_collector.Log.Read()).Source);
    }

    [Fact]
    public async Task Two_browsers_are_two_pixels()
    {
        using var one = await Get(Page);
        using var other = await Get(Page);
        Assert.Equal(2, _collector.Log.Read().Count);
    }

    [Fact]
    public async Task A_script_that_cannot_post_sends_the_same_message_as_a_picture()
    {
        using var posted = await _collector.Post(BeaconText.Whole);
        using var answer = await Get("?b=" + Uri.EscapeDataString(BeaconText.Whole));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal(EventKind.View, Assert.Single(_collector.Log.Read()).Kind);
    }

    [Theory]
    [InlineData("?t=aoba&n=kenshin-z", HttpStatusCode.OK, "ignored; unknown notice")]
    [InlineData("?t=midori&n=kenshin-a", HttpStatusCode.OK, "ignored; unknown tenant")]
    [InlineData("?t=aoba&n=kenshin-a&c=AOB-2", HttpStatusCode.OK, "ignored; code of another notice")]
    [InlineData("?t=aoba&n=kenshin-a&e=soon", HttpStatusCode.BadRequest, "refused; field `e` is not of its form")]
    [InlineData("?t=aoba&n=kenshin-a&t=aoba", HttpStatusCode.OK, "ignored; unknown tenant")]
    [InlineData("?t=%22%7D&n=kenshin-a", HttpStatusCode.BadRequest, "refused; field `t` is not of its form")]
    [InlineData("", HttpStatusCode.BadRequest, "refused; field `t` is missing")]
    [InlineData("?b=%7B", HttpStatusCode.BadRequest, "refused; not JSON")]
    [InlineData("?b=%7B%22k%22:%22pixel%22%7D", HttpStatusCode.BadRequest, "refused; field `i` is missing")]
    public async Task What_is_no_event_is_not_kept(string query, HttpStatusCode status, string why)
    {
        using var answer = await Get(query);
        Assert.Equal((status, why), (answer.StatusCode, Assert.Single(answer.Headers.GetValues("X-Annai"))));
        Assert.Empty(_collector.Log.Read());
    }

    [Fact]
    public async Task A_script_cannot_say_that_it_did_not_run()
    {
        var pixel = """{"i":"0123456789abcdef0123456789abcdef","t":"aoba","n":"kenshin-a","k":"pixel","s":"other"}""";
        using var answer = await Get("?b=" + Uri.EscapeDataString(pixel));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(_collector.Log.Read());
    }

    [Fact]
    public async Task A_picture_on_another_site_s_page_counts_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/e.gif" + Page);
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await _collector.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(_collector.Log.Read());
        Assert.Equal(1, _collector.Counts.Of(CollectorAnswer.CrossSite));
    }

    [Fact]
    public async Task A_message_longer_than_an_event_is_refused()
    {
        using var answer = await Get("?b=" + new string('x', 1100));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    private Task<HttpResponseMessage> Get(string query) =>
        _collector.Client.GetAsync(new Uri("/e.gif" + query, UriKind.Relative), TestContext.Current.CancellationToken);
}
