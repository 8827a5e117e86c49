using Annai.App;
using Annai.Diagnostics;
using Annai.Events.Storing;
using Annai.Tests.Events;
using Xunit;

namespace Annai.Tests.App;

/// <summary>A log over the years, as those see it who run a collector and file a report.</summary>
public sealed class KeptLogTests : IDisposable
{
    private const string Sealed = "events/aoba/2026/2026-11-20.1.log.gz";

    private readonly TempSite _site = TempSite.OfSmallCity();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_report_says_the_same_before_and_after_a_day_is_sealed_and_forgotten()
    {
        await Write(
            TempLog.Visit(1, notice: "kenshin-b", code: null), TempLog.Visit(2, notice: "kenshin-b", code: null));
        var report = (await Run("report --data events")).Out;
        Assert.Contains("2", report, StringComparison.Ordinal);
        await Collects("2026-11-21T02:00:00+09:00");
        Assert.True(_site.Has(Sealed));
        Assert.Equal(report, (await Run("report --data events")).Out);

        var check = await Run("collect --check --data events");
        Assert.Equal((ExitCode.Clean, "every tally is what its events say\n"), (check.Exit, check.Out));
        var due = await Run("collect --forget --dry-run --data events --as-of 2027-12-20");
        Assert.Equal("aoba: 2 events of 1 days and 0 tallies are due\n", due.Out);
        Assert.True(_site.Has(Sealed));
        var forgot = await Forget("2027-12-20");
        Assert.Equal(
            (ExitCode.Clean, "aoba: 2 events of 1 days and 0 tallies are forgotten; "
                + "events/aoba/certificates/2027-12-20.1.json certifies it\n"),
            (forgot.Exit, forgot.Out));
        Assert.False(_site.Has(Sealed));
        Assert.Contains(
            "あおば市（aoba）", _site.Read("events/aoba/certificates/2027-12-20.1.txt"), StringComparison.Ordinal);
        Assert.Equal(report, (await Run("report --data events")).Out);
        Assert.Equal("nothing is due\n", (await Forget("2027-12-20")).Out);
    }

    [Fact]
    public async Task A_city_that_keeps_tallies_longer_says_so_and_its_privacy_page_too()
    {
        await Write(TempLog.Visit(1, notice: "kenshin-b", code: null));
        await Collects("2026-11-21T02:00:00+09:00");
        _site.Write("site.config.json", _site.Read("site.config.json").Replace(
            "\"schema\": 1,", "\"schema\": 1, \"visits\": { \"keepTalliesYears\": 3 },", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Clean, (await Run("build")).Exit);
        Assert.Contains(
            "一件ごとの記録は13か月で消去します。日ごとに数えた結果は、その年度が終わってから3年で消去します",
            _site.Read("output/site/about/privacy/index.html"), StringComparison.Ordinal);
        // A day that somebody names may be asked about, and nothing goes before its time.
        Assert.Equal("nothing is due\n", (await Run("collect --forget --data events --as-of 2030-03-31")).Out);
        Assert.Contains("1 events", (await Forget("2030-03-31")).Out, StringComparison.Ordinal);
        Assert.Equal("nothing is due\n", (await Forget("2030-03-31")).Out);
        Assert.Contains(
            "0 events of 0 days and 1 tallies are forgotten",
            (await Forget("2030-04-01")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_was_never_sealed_is_sealed_before_it_is_forgotten()
    {
        await Write(TempLog.Visit(1, notice: "kenshin-b", code: null));
        Assert.Contains(
            "1 events of 1 days", (await Forget("2028-01-01")).Out,
            StringComparison.Ordinal);
        Assert.Equal(
            ["certificates", "2026-11-20.tally.json"],
            Directory.EnumerateFiles(Path.Combine(_site.Folder, "events"), "*", SearchOption.AllDirectories)
                .Where(path => !Path.GetFileName(path).StartsWith('.'))
                .Select(path => path.Contains("certificates", StringComparison.Ordinal)
                    ? "certificates"
                    : Path.GetFileName(path))
                .Distinct().OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_city_whose_rule_nobody_knows_loses_nothing()
    {
        await Write(TempLog.Visit(1, notice: "kenshin-b", code: null));
        await Collects("2026-11-21T02:00:00+09:00");
        _site.Write("site.config.json", _site.Read("site.config.json").Replace(
            "\"aoba\"", "\"midori\"", StringComparison.Ordinal));
        var run = await Forget("2040-01-01");
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Contains("for how long `aoba` keeps", run.Error, StringComparison.Ordinal);
        Assert.True(_site.Has(Sealed));
    }

    [Fact]
    public async Task A_changed_day_is_an_exit_code_that_a_watchman_sees()
    {
        await Write(TempLog.Visit(1, notice: "kenshin-b", code: null));
        await Collects("2026-11-21T02:00:00+09:00");
        await File.AppendAllTextAsync(
            Path.Combine(_site.Folder, Sealed), "x", TestContext.Current.CancellationToken);
        var check = await Run("collect --check --data events");
        Assert.Equal(ExitCode.Mistakes, check.Exit);
        Assert.Contains("AN0905", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_cannot_be_sealed_stays_and_is_told_while_the_collector_goes_on()
    {
        await Write(TempLog.Visit(1, notice: "kenshin-b", code: null));
        _site.Write("events/aoba", "no folder");
        await using var collector = await RunningCollector.Of(
            _site.Folder, "--data events", new FakeTime("2026-11-21T02:00:00+09:00"));
        await Until(() => collector.Printed.Contains("hint:", StringComparison.Ordinal));
        var told = collector.Printed[collector.Printed.IndexOf("AN0907", StringComparison.Ordinal)..];
        Golden.Match(
            Path.Combine(Golden.Folder("Findings"), "0907-no-room.out"),
            string.Join('\n', told.Split('\n')[..2]).Replace(_site.Folder, "~", StringComparison.Ordinal) + "\n");
        Assert.True(_site.Has("events/2026/2026-11-20.1.log"));
        Assert.Single(EventLog.Read(Path.Combine(_site.Folder, "events"), new Findings()));
    }

    [Fact]
    public async Task A_web_server_s_log_stands_beside_in_a_column_of_its_own()
    {
        await Run("build");
        await Write(TempLog.Visit(1, notice: "kenshin-b", code: null));
        var before = await Run("report --data events");
        Assert.DoesNotContain("サーバー", before.Out, StringComparison.Ordinal);
        _site.Write("log/annai.log.1", "2026-11-20T12:00:00+09:00 AE-M5TXE 200 person\n");
        _site.Write("log/annai.log", "2026-11-21T12:00:00+09:00 AE-M5TXE 200 person\nnoise\n");
        var read = await Run("collect --access-log log/annai.log* --data events");
        Assert.Equal(
            "3 lines: 2 of pages of codes, from 2026-11-20 to 2026-11-21; 1 are no requests for a page\n", read.Out);
        var after = await Run("report --data events");
        Assert.Matches("(?m)^kenshin-b .* 1 +2$", after.Out);
        Assert.Contains("「サーバー」は、Webサーバーの記録にある", after.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Mistakes, (await Run("collect --access-log nowhere.log --data events")).Exit);
    }

    [Fact]
    public async Task Without_a_log_nothing_is_due()
    {
        var run = await Run("collect --forget --data nowhere");
        Assert.Equal((ExitCode.Clean, "nothing is due: there is no log yet\n"), (run.Exit, run.Out));
        Assert.False(Directory.Exists(Path.Combine(_site.Folder, "nowhere")));
    }

    private async Task Write(params Annai.Events.PageEvent[] visits)
    {
        var folder = Path.Combine(_site.Folder, "events");
        using var log = EventLog.Open(folder, new FakeTime(TempLog.Noon), new Findings())!;
        foreach (var visit in visits)
            Assert.True(await log.Append(visit));
    }

    private async Task Collects(string now)
    {
        await using var collector = await RunningCollector.Of(_site.Folder, "--data events", new FakeTime(now));
        await Until(() => _site.Has("events/aoba/2026/2026-11-20.tally.json"));
    }

    private static async Task Until(Func<bool> isSo)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!isSo())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(30));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private Task<ToolRun> Run(string words) =>
        ToolRun.Of(_site.Folder, words, stop: TestContext.Current.CancellationToken);

    // Not by `--as-of`: what is removed is due by the clock.
    private Task<ToolRun> Forget(string day) => ToolRun.Of(
        _site.Folder, "collect --forget --data events", time: new FakeTime(day + "T00:00:00+09:00"),
        stop: TestContext.Current.CancellationToken);
}
