using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Annai.App;
using Annai.App.CommandLine;
using Annai.App.Commands;
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
    [InlineData("q/ae-m5txe/")]
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
        foreach (var path in (string[])["", "aoba/", "aoba/n/kenshin-b/", "Q/AE-M5TXE/", "q/ae-m5txe/"])
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
        client.DefaultRequestHeaders.UserAgent.ParseAdd(Phone.Agent);
        using var beacon = Beacon("kenshin-d");
        using var answer = await client.PostAsync(new Uri(served.Address, "e"), beacon, Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.False(answer.Headers.Contains("X-Annai"));
    }

    [Fact]
    public async Task A_few_changed_pages_are_handed_over_before_their_release_is_laid_down()
    {
        const string notice = "content/notices/kenshin-b.md";
        const string page = "n/kenshin-b/index.html";
        using var site = TempSite.OfSmallCity();
        await ToolRun.Of(site.Folder, "build", stop: Cancellation);
        site.Write(notice, site.Read(notice) + "\nすぐに見える。\n");
        var ahead = new List<(string Release, string Page, string OnDisk)>();
        var build = new SiteBuild(InvocationOf(site))
        {
            ShowAhead = pages => ahead.Add(
                (pages.Release, Encoding.UTF8.GetString(pages.Pages[page]), site.Read($"output/site/{page}"))),
        };
        Assert.NotNull(build.Publish());
        var (release, shown, onDisk) = Assert.Single(ahead);
        Assert.Equal("000002", release);
        Assert.DoesNotContain("すぐに見える。", onDisk, StringComparison.Ordinal);
        Assert.Equal(site.Read($"output/releases/{release}/{page}"), shown);
        Assert.Contains("すぐに見える。", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_handed_over_where_a_page_comes_or_goes()
    {
        using var site = TempSite.OfSmallCity();
        site.Write("content/pages/more.md", "---\ntitle: もっと\n---\nもっと読む。\n");
        await ToolRun.Of(site.Folder, "build", stop: Cancellation);
        site.Write("content/notices/kenshin-b.md", site.Read("content/notices/kenshin-b.md") + "\n続きです。\n");
        File.Move(
            Path.Combine(site.Folder, "content/pages/more.md"), Path.Combine(site.Folder, "content/pages/other.md"));
        var build = new SiteBuild(InvocationOf(site)) { ShowAhead = _ => Assert.Fail("shown ahead") };
        Assert.NotNull(build.Publish());
    }

    private static Invocation InvocationOf(TempSite site) => new(
        Arguments.Read(BuildCommand.Command, []),
        new Surroundings
        {
            In = TextReader.Null,
            Out = TextWriter.Null,
            Error = TextWriter.Null,
            IsTerminal = false,
            Folder = site.Folder,
            Variable = Environment.GetEnvironmentVariable,
            Time = TimeProvider.System,
            Stop = Cancellation,
        },
        new FakeTime("2026-11-20T10:00:00+09:00"));

    [Fact]
    public async Task A_release_that_somebody_else_laid_down_under_the_same_number_is_not_taken_for_the_own()
    {
        const string notice = "content/notices/kenshin-b.md";
        using var site = TempSite.OfSmallCity();
        await using var served = await ServedSite.Of(site, "--as-of", "2026-11-20");
        Directory.Delete(Path.Combine(site.Folder, "output"), recursive: true);
        await ToolRun.Of(site.Folder, "build --as-of 2027-06-01", stop: Cancellation);
        site.Write(notice, site.Read(notice) + "\n今日の案内です。\n");
        await served.Shows("n/kenshin-b/", "今日の案内です。");
        await served.End();
        await ToolRun.Of(site.Folder, "build --as-of 2026-11-20 --output clean", stop: Cancellation);
        Assert.Equal(site.Read("clean/site/p/kenshin/index.html"), site.Read("output/site/p/kenshin/index.html"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_any_more_is_told_and_what_else_changes_is_read()
    {
        const string notice = "content/notices/kenshin-b.md";
        using var site = TempSite.OfSmallCity();
        var whole = site.Read(notice);
        await using var served = await ServedSite.Of(site);
        File.Delete(Path.Combine(site.Folder, notice));
        File.CreateSymbolicLink(Path.Combine(site.Folder, notice), Path.Combine(site.Folder, "gone.md"));
        await Task.Delay(TimeSpan.FromSeconds(1), Cancellation);
        File.Delete(Path.Combine(site.Folder, notice));
        site.Write(notice, whole + "\nまた読める。\n");
        await served.Shows("n/kenshin-b/", "また読める。");
        await served.End();
        Assert.Contains("AN0313", served.Printed, StringComparison.Ordinal);
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
