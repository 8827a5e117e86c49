using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Annai.App;
using Xunit;

namespace Annai.Tests.App;

public sealed class ServeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_port_that_something_else_uses_is_a_finding()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        using var site = TempSite.OfSmallCity();
        var run = await ToolRun.Of(site.Folder, $"serve --port {port}", stop: Cancellation);
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        var golden = Path.Combine(Golden.Folder("Findings"), "0001-port-taken.out");
        Golden.Match(golden, run.Error.Replace(port, "5080", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_was_ended_lets_go_of_its_log()
    {
        using var site = TempSite.OfSmallCity();
        await using (var first = await ServedSite.Of(site))
            Assert.Equal(ExitCode.Clean, await first.End());
        await using var second = await ServedSite.Of(site);
        Assert.Equal(ExitCode.Clean, await second.End());
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("eighty")]
    [InlineData("8080.0")]
    public async Task What_is_no_port_is_a_wrong_call(string port)
    {
        using var site = TempSite.OfSmallCity();
        var run = await ToolRun.Of(site.Folder, $"serve --port={port}", stop: Cancellation);
        Assert.Equal((ExitCode.Failure, ""), (run.Exit, run.Out));
        Assert.Equal($"`--port` is `{port}`, expected a number from 0 to 65535\n", run.Error);
        Assert.False(site.Has("output/site/index.html"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("n/kenshin-b/")]
    [InlineData("Q/AE-M5TXE/")]
    public async Task A_page_is_served_with_its_encoding(string path)
    {
        using var site = TempSite.OfSmallCity();
        await using var served = await ServedSite.Of(site);
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(served.Address, path), Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("n/nowhere/")]
    [InlineData("%2e%2e/site.config.json")]
    [InlineData("collector/vocabulary.json")]
    public async Task What_is_no_page_is_not_found(string path)
    {
        using var site = TempSite.OfSmallCity();
        await using var served = await ServedSite.Of(site);
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(served.Address.AbsoluteUri + path), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_broken_site_shows_what_is_wrong_and_then_the_site()
    {
        using var site = TempSite.OfSmallCity();
        var whole = site.Read("content/notices/kenshin-b.md");
        site.Write("content/notices/kenshin-b.md", "no <front> matter");
        await using var served = await ServedSite.Of(site);
        using var client = new HttpClient();
        using (var answer = await client.GetAsync(served.Address, Cancellation))
        {
            Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
            var page = await answer.Content.ReadAsStringAsync(Cancellation);
            Assert.Contains("AN0303 content/notices/kenshin-b.md:1:1", page, StringComparison.Ordinal);
            Assert.Contains("no &lt;front&gt; matter", page, StringComparison.Ordinal);
        }

        site.Write("content/notices/kenshin-b.md", whole);
        await served.Shows("n/kenshin-b/", "お忘れではありませんか");
        Assert.Equal(ExitCode.Clean, await served.End());
    }

    [Fact]
    public async Task A_folder_without_a_site_is_not_served()
    {
        using var site = TempSite.From("-- content/readme.txt --\n");
        var run = await ToolRun.Of(site.Folder, "serve --port 0", stop: Cancellation);
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Contains("AN0301 site.config.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_is_served_has_the_script_that_loads_a_page_anew()
    {
        using var site = TempSite.OfSmallCity();
        await using var served = await ServedSite.Of(site);
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(served.Address, "nowhere"), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var page = await answer.Content.ReadAsStringAsync(Cancellation);
        const string script = "<script src=\"/.annai/reload.js\" data-annai-release=\"000001\"></script>\n";
        Assert.Contains(script + "</body>", page, StringComparison.Ordinal);
        Assert.Equal(site.Read("output/site/404.html"), page.Replace(script, "", StringComparison.Ordinal));
        Assert.NotEmpty(await client.GetStringAsync(new Uri(served.Address, ".annai/reload.js"), Cancellation));
    }

    [Theory]
    [InlineData("icon.svg", "image/svg+xml")]
    [InlineData("sitemap.xml", "text/xml")]
    [InlineData("robots.txt", "text/plain; charset=utf-8")]
    public async Task A_file_has_its_type(string path, string type)
    {
        using var site = TempSite.OfSmallCity();
        await using var served = await ServedSite.Of(site);
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(served.Address, path), Cancellation);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task A_site_below_a_path_is_served_there_and_its_codes_at_the_root()
    {
        using var site = TempSite.OfSmallCity();
        var configuration = site.Read("site.config.json");
        site.Write(
            "site.config.json",
            configuration.Replace("annai.example/", "annai.example/aoba/", StringComparison.Ordinal));
        await using var served = await ServedSite.Of(site);
        using var client = new HttpClient();
        foreach (var path in (string[])["", "aoba/", "aoba/n/kenshin-b/", "Q/AE-M5TXE/"])
        {
            var page = await client.GetStringAsync(new Uri(served.Address, path), Cancellation);
            Assert.Contains("</", page, StringComparison.Ordinal);
        }

        var printed = await client.GetStringAsync(new Uri(served.Address, "Q/AE-M5TXE/"), Cancellation);
        var script = printed[printed.IndexOf("/aoba/assets/", StringComparison.Ordinal)..].Split('"')[0];
        Assert.NotEmpty(await client.GetStringAsync(new Uri(served.Address, script), Cancellation));
        using var answer = await client.GetAsync(new Uri(served.Address, "n/kenshin-b/"), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_notice_that_is_built_while_the_site_is_served_counts_from_its_first_visit()
    {
        using var site = TempSite.OfSmallCity();
        await using var served = await ServedSite.Of(site);
        site.Write("content/notices/kenshin-d.md", site.Read("content/notices/kenshin-b.md"));
        await served.Shows("n/kenshin-d/", "お忘れではありませんか");
        using var client = new HttpClient();
        using var beacon = Beacon("kenshin-d");
        using var answer = await client.PostAsync(new Uri(served.Address, "e"), beacon, Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.False(answer.Headers.Contains("X-Annai"));
    }

    [Fact]
    public async Task A_changed_page_is_shown_before_its_release_is_laid_down_and_goes_where_that_fails()
    {
        const string notice = "content/notices/kenshin-b.md";
        using var site = TempSite.OfSmallCity();
        await using var served = await ServedSite.Of(site);
        // Where something has its number no release can be laid down.
        site.Write("output/releases/000002", "taken");
        using var client = new HttpClient();
        await using var changes = await client.GetStreamAsync(new Uri(served.Address, ".annai/changes"), Cancellation);
        using var lines = new StreamReader(changes);
        Assert.Contains("\"000001\"", await Message(lines), StringComparison.Ordinal);
        site.Write(notice, site.Read(notice) + "\nすぐに見える。\n");
        var ahead = await Message(lines);
        Assert.Contains("\"000002\"", ahead, StringComparison.Ordinal);
        Assert.DoesNotContain("annai broke", ahead, StringComparison.Ordinal);
        var back = await Message(lines);
        Assert.Contains("\"000001\"", back, StringComparison.Ordinal);
        Assert.Contains("annai broke", back, StringComparison.Ordinal);
        File.Delete(Path.Combine(site.Folder, "output/releases/000002"));
        await served.Shows("n/kenshin-b/", "すぐに見える。");
        Assert.Equal(ExitCode.Clean, await served.End());
        Assert.Contains("すぐに見える。", site.Read("output/site/n/kenshin-b/index.html"), StringComparison.Ordinal);
    }

    private static async Task<string> Message(StreamReader lines)
    {
        while (await lines.ReadLineAsync(Cancellation) is { } line)
            if (line.StartsWith("data:", StringComparison.Ordinal))
                return line;
        return "";
    }

    [Fact]
    public async Task A_visit_is_dated_by_the_real_clock_whatever_day_the_site_is_shown_as_of()
    {
        using var site = TempSite.OfSmallCity();
        await using (var served = await ServedSite.Of(site, "--as-of", "2027-03-01"))
        {
            using var client = new HttpClient();
            using var beacon = Beacon("kenshin-b");
            using var answer = await client.PostAsync(new Uri(served.Address, "e"), beacon, Cancellation);
            Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        }

        Assert.False(Directory.Exists(Path.Combine(site.Folder, "var", "events", "2027")));
    }

    private static StringContent Beacon(string notice)
    {
        const string id = "0123456789abcdef0123456789abcdef";
        return new($$"""{"i":"{{id}}","t":"aoba","n":"{{notice}}","k":"view","s":"other","f":"ever"}""");
    }
}
