using System.Net;
using Annai.App;
using Xunit;

namespace Annai.Tests.App;

public sealed class ServeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("n/kenshin-b/", "text/html; charset=utf-8")]
    [InlineData("Q/AE-M5TXE/", "text/html; charset=utf-8")]
    public async Task A_page_is_served_with_its_encoding(string path, string type)
    {
        using var site = TempSite.OfSample();
        await using var served = await ServedSite.Of(site);
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(served.Address, path), Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("n/nowhere/")]
    [InlineData("%2e%2e/site.config.json")]
    [InlineData("collector/vocabulary.json")]
    public async Task What_is_no_page_is_not_found(string path)
    {
        using var site = TempSite.OfSample();
        await using var served = await ServedSite.Of(site);
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(served.Address.AbsoluteUri + path), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_broken_site_is_not_served()
    {
        using var site = TempSite.OfSample();
        site.Write("content/notices/kenshin-b.md", "no front matter");
        var run = await ToolRun.Of(site.Folder, "serve --port 0", stop: Cancellation);
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Contains("AN0303 content/notices/kenshin-b.md:1:1", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eighty")]
    [InlineData("65536")]
    [InlineData("-1")]
    public async Task A_port_that_is_none_is_a_wrong_call(string port)
    {
        using var site = TempSite.OfSample();
        var run = await ToolRun.Of(site.Folder, $"serve --port {port}", stop: Cancellation);
        Assert.Equal(ExitCode.Failure, run.Exit);
        Assert.Contains($"`--port` is `{port}`", run.Error, StringComparison.Ordinal);
    }
}
