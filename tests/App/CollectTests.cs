using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Annai.App;
using Annai.Diagnostics;
using Annai.Events;
using Annai.Events.Storing;
using Annai.Events.Wording;
using Annai.Tests.Events;
using Xunit;

namespace Annai.Tests.App;

public sealed class CollectTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("annai-collect-").FullName;
    private readonly FakeTime _time = new(TempLog.Noon);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task One_collector_counts_for_every_city_of_a_host()
    {
        Publish("cities/aoba/output", "aoba", "kenshin-a");
        Publish("cities/midori/output", "midori", "gan-a");
        await using (var collector = await RunningCollector.Of(_folder, "--sites cities/* --data events"))
        {
            Assert.Contains("takes visits of aoba, midori;", collector.Printed, StringComparison.Ordinal);
            await Counted(collector, "aoba", "kenshin-a");
            await Counted(collector, "midori", "gan-a");
            await IsIgnored(collector, "midori", "kenshin-a", "unknown notice");
            await IsIgnored(collector, "kita", "gan-a", "unknown tenant");
            Assert.Equal(ExitCode.Clean, await collector.End());
        }

        Assert.Equal(["aoba", "midori"], Read().Select(happened => happened.Tenant.Value));
    }

    [Fact]
    public async Task A_city_that_is_built_while_it_runs_is_counted_a_second_later()
    {
        Publish("cities/aoba/output", "aoba", "kenshin-a");
        await using var collector = await RunningCollector.Of(_folder, "--sites cities/* --data events", _time);
        await IsIgnored(collector, "midori", "gan-a", "unknown tenant");
        Publish("cities/midori/output", "midori", "gan-a");
        Publish("cities/aoba/output", "aoba", "kenshin-a", "kenshin-b");
        await IsIgnored(collector, "midori", "gan-a", "unknown tenant");
        _time.Now = _time.Now.AddSeconds(1);
        await Counted(collector, "midori", "gan-a");
        await Counted(collector, "aoba", "kenshin-b");
    }

    [Fact]
    public async Task A_vocabulary_that_was_broken_is_told_once_and_the_one_before_holds_on()
    {
        Publish("output", "aoba", "kenshin-a");
        await using var collector = await RunningCollector.Of(_folder, "--data events", _time);
        await File.WriteAllTextAsync(Path.Combine(_folder, "output", "collector", "vocabulary.json"), "{", Cancelled);
        for (var second = 0; second < 3; second++)
        {
            _time.Now = _time.Now.AddSeconds(1);
            await Counted(collector, "aoba", "kenshin-a");
        }

        Assert.Equal(2, collector.Printed.Split("AN0901").Length);
    }

    [Fact]
    public async Task Two_cities_of_one_name_are_told_and_the_first_is_counted()
    {
        Publish("cities/a/output", "aoba", "kenshin-a");
        Publish("cities/b/output", "aoba", "gan-a");
        await using var collector = await RunningCollector.Of(_folder, "--sites cities/* --data events");
        Assert.Contains("calls itself `aoba` too", collector.Printed, StringComparison.Ordinal);
        await Counted(collector, "aoba", "kenshin-a");
        await IsIgnored(collector, "aoba", "gan-a", "unknown notice");
    }

    [Fact]
    public async Task Before_the_first_build_it_says_so_and_waits()
    {
        await using var collector = await RunningCollector.Of(_folder, "--data events", _time);
        Assert.Contains("no city yet", collector.Printed, StringComparison.Ordinal);
        await IsIgnored(collector, "aoba", "kenshin-a", "unknown tenant");
        Publish("output", "aoba", "kenshin-a");
        _time.Now = _time.Now.AddSeconds(1);
        await Counted(collector, "aoba", "kenshin-a");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/n/kenshin-a/")]
    [InlineData("/health")]
    [InlineData("/counters")]
    [InlineData("/e/")]
    public async Task The_public_side_has_no_other_path(string path)
    {
        Publish("output", "aoba", "kenshin-a");
        await using var collector = await RunningCollector.Of(_folder, "--data events");
        using var answer = await collector.Client.GetAsync(new Uri(path, UriKind.Relative), Cancelled);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Server"));
        Assert.DoesNotContain("Access-Control", answer.Headers.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task This_machine_is_told_how_it_is_and_what_it_answered()
    {
        Publish("output", "aoba", "kenshin-a");
        await using var collector = await RunningCollector.Of(_folder, "--data events");
        await Counted(collector, "aoba", "kenshin-a");
        await IsIgnored(collector, "aoba", "gan-a", "unknown notice");
        Assert.Equal("ok\n", await collector.Client.GetStringAsync(new Uri(collector.Status, "health"), Cancelled));
        var told = await collector.Client.GetStringAsync(new Uri(collector.Status, "counters"), Cancelled);
        using var json = JsonDocument.Parse(told);
        var answers = json.RootElement.GetProperty("answers");
        Assert.Equal(
            (1, 1), (answers.GetProperty("counted").GetInt32(), answers.GetProperty("unknownNotice").GetInt32()));
        var cities = json.RootElement.GetProperty("vocabularies").EnumerateObject();
        Assert.Equal(["aoba"], cities.Select(city => city.Name));
        Assert.DoesNotContain("127.0.0.1", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_collector_on_one_folder_is_refused()
    {
        Publish("output", "aoba", "kenshin-a");
        await using var collector = await RunningCollector.Of(_folder, "--data events");
        var second = await ToolRun.Of(
            _folder, "collect --urls http://127.0.0.1:0 --status 0 --data events", stop: Cancelled);
        Assert.Equal(ExitCode.Mistakes, second.Exit);
        Assert.Contains("AN0902", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_something_else_has_is_a_finding()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var run = await ToolRun.Of(_folder, $"collect --urls http://{other.LocalEndpoint} --status 0", stop: Cancelled);
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Contains("is taken", run.Error, StringComparison.Ordinal);
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        run = await ToolRun.Of(_folder, $"collect --urls http://127.0.0.1:0 --status {port}", stop: Cancelled);
        Assert.Contains("`--status N`", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls https://0.0.0.0:443")]
    [InlineData("--urls 0.0.0.0:5090")]
    [InlineData("--urls http://127.0.0.1:5090/path")]
    [InlineData("--status x")]
    [InlineData("--proxy nginx")]
    [InlineData("--proxy 10.0.0.0/33")]
    public async Task What_cannot_be_meant_is_a_wrong_call(string words)
    {
        var run = await ToolRun.Of(_folder, $"collect {words}", stop: Cancelled);
        Assert.Equal(ExitCode.Failure, run.Exit);
        Assert.Contains(words.Split(' ')[0], run.Error, StringComparison.Ordinal);
        Assert.Contains("expected", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "var")));
    }

    [Fact]
    public async Task A_body_that_is_longer_than_it_may_be_ends_the_connection_unread()
    {
        Publish("output", "aoba", "kenshin-a");
        await using var collector = await RunningCollector.Of(_folder, "--data events");
        using var answer = await collector.Post(new string('x', 100_000));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Empty(Read());
    }

    private void Publish(string output, string tenant, params string[] notices)
    {
        var vocabulary = Vocabulary.Of(new VocabularyIds { Tenant = tenant, Notices = notices });
        var path = Path.Combine(_folder, output, "collector", "vocabulary.json");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, vocabulary.ToJson());
        Directory.CreateDirectory(Path.Combine(_folder, Path.GetDirectoryName(output)!));
        File.WriteAllText(Path.Combine(_folder, Path.GetDirectoryName(output)!, "site.config.json"), "{}");
    }

    private List<PageEvent> Read() => [.. EventLog.Read(Path.Combine(_folder, "events"), new Findings())];

    private static async Task Counted(RunningCollector collector, string tenant, string notice)
    {
        using var answer = await collector.Post(View(tenant, notice));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.False(answer.Headers.Contains("X-Annai"));
    }

    private static async Task IsIgnored(RunningCollector collector, string tenant, string notice, string why)
    {
        using var answer = await collector.Post(View(tenant, notice));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal($"ignored; {why}", Assert.Single(answer.Headers.GetValues("X-Annai")));
    }

    private static string View(string tenant, string notice) => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $$"""{"i":"{{Guid.NewGuid():n}}","t":"{{tenant}}","n":"{{notice}}",""")
        .Append("""
            "k":"view","s":"other","f":"ever"}
            """).ToString();
}
