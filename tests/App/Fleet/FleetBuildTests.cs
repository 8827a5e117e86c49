using System.Text.Json;
using Annai.App;
using Xunit;

namespace Annai.Tests.App.Fleet;

public sealed class FleetBuildTests : IDisposable
{
    private const string Notice = "content/notices/kenshin-b.md";

    private readonly TempFleet _fleet = new("aoba", "izumi", "midori");

    public void Dispose() => _fleet.Dispose();

    [Fact]
    public async Task Every_city_has_a_release_of_its_own_and_a_line_in_the_table()
    {
        var run = await _fleet.Build();
        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        Assert.Matches(
            @"^city +result +files +drawn +changed +removed +warnings +seconds\n" +
            @"cities/aoba +built +31 +14 +31 +0 +0 +\d+\.\d\d\n" +
            @"cities/izumi +built +31 .*\n" +
            @"cities/midori +built +31 .*\n" +
            @"3 cities: 3 built, \d+\.\d\d s\n$",
            run.Out);
        foreach (var (city, code) in ((string, string)[])[("aoba", "AO-M5TX0"), ("izumi", "IZ-M5TXN")])
            Assert.Contains(
                $"https://annai.example/{city}/p/kenshin/",
                _fleet.Read($"cities/{city}/output/site/Q/{code}/index.html"),
                StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_did_not_change_is_not_drawn_and_what_did_is_in_its_city_alone()
    {
        await _fleet.Build();
        Assert.Equal(["unchanged", "unchanged", "unchanged"], Results(await _fleet.Build()));
        _fleet.Change("cities/izumi/content/places/clinics.csv", "073-000-0001", "073-000-0009");
        Assert.Equal(["unchanged", "built", "unchanged"], Results(await _fleet.Build()));
        Assert.False(_fleet.Has("cities/aoba/output/releases/000002"));
    }

    [Fact]
    public async Task A_broken_city_stops_no_other_and_keeps_what_it_shows()
    {
        await _fleet.Build();
        foreach (var city in (string[])["aoba", "izumi", "midori"])
            _fleet.Change($"cities/{city}/{Notice}", "お忘れではありませんか", "もう一度ご案内します");
        _fleet.Change($"cities/izumi/{Notice}", "title:", "titel:");
        var run = await _fleet.Build();
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Equal(["built", "1 error", "built"], Results(run));
        Assert.StartsWith($"AN0304 cities/izumi/{Notice}:5:1 error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("3 cities: 2 built, 1 with errors, ", run.Out, StringComparison.Ordinal);
        foreach (var (city, words) in ((string, string)[])[("aoba", "もう一度"), ("izumi", "お忘れ")])
            Assert.Contains(
                words, _fleet.Read($"cities/{city}/output/site/n/kenshin-b/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_crash_is_told_with_its_citys_name_and_stops_no_other()
    {
        _fleet.Write("cities/aoba/output/site/mine.txt", "in a folder that shows no release");
        var run = await _fleet.Build();
        Assert.Equal(ExitCode.Failure, run.Exit);
        Assert.Equal(["crashed", "built", "built"], Results(run));
        Assert.Matches(@"^cities/aoba: annai broke: [^\n]+ \(`--verbose` tells the rest\)\n$", run.Error);
        Assert.Equal("in a folder that shows no release", _fleet.Read("cities/aoba/output/site/mine.txt"));
    }

    [Fact]
    public async Task Findings_come_city_by_city_however_long_each_takes()
    {
        _fleet.Change("cities/aoba/content/codes.csv", "kenshin-b", "kenshin-x");
        _fleet.Change("cities/midori/content/codes.csv", "kenshin-b", "kenshin-x");
        _fleet.Change($"cities/izumi/{Notice}", "title:", "titel:");
        foreach (var page in Enumerable.Range(0, 200))
            _fleet.Write($"cities/aoba/content/pages/more-{page}.md", "---\ntitle: もっと\n---\nもっと読む。\n");
        var run = await _fleet.Run("check --sites cities/*");
        var cities = run.Error.Split('\n')
            .Where(line => line.StartsWith("AN", StringComparison.Ordinal))
            .Select(line => line.Split('/')[1])
            .Distinct();
        Assert.Equal(["aoba", "izumi", "midori"], cities);
    }

    [Fact]
    public async Task A_program_gets_findings_and_table_as_one_object()
    {
        _fleet.Change($"cities/izumi/{Notice}", "title:", "titel:");
        _fleet.Write("cities/midori/output/site/mine.txt", "in a folder that shows no release");
        var run = await _fleet.Build("--format json");
        using var json = JsonDocument.Parse(run.Out);
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal($"cities/izumi/{Notice}", finding.GetProperty("file").GetString());
        var rows = json.RootElement.GetProperty("result").EnumerateArray().ToList();
        Assert.Equal(
            ["cities/aoba built", "cities/izumi errors", "cities/midori crashed"],
            rows.Select(row => $"{row.GetProperty("city")} {row.GetProperty("result")}"));
        Assert.Equal(31, rows[0].GetProperty("files").GetInt32());
        Assert.False(rows[1].TryGetProperty("files", out _));
    }

    [Fact]
    public async Task An_output_folder_gets_a_folder_for_each_city()
    {
        Assert.Equal(ExitCode.Clean, (await _fleet.Build("--output public")).Exit);
        Assert.True(_fleet.Has("public/aoba/site/index.html"));
        Assert.True(_fleet.Has("public/izumi/collector/vocabulary.json"));
        Assert.False(_fleet.Has("cities/aoba/output"));
    }

    [Fact]
    public async Task Check_tells_of_all_cities_and_writes_nothing()
    {
        var run = await _fleet.Run("check --sites cities/*");
        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        Assert.StartsWith("city           result  files  warnings  seconds\n", run.Out, StringComparison.Ordinal);
        Assert.False(_fleet.Has("cities/aoba/output"));
    }

    [Fact]
    public async Task A_city_that_shares_nothing_is_drawn_as_it_is_alone()
    {
        await _fleet.Build("--output many");
        await _fleet.Run("build --site cities/izumi --output alone");
        var (many, alone) = (Files("many/izumi/site"), Files("alone/site"));
        Assert.Equal(31, alone.Count);
        Assert.Equal(alone, many);
    }

    [Fact]
    public async Task A_run_that_is_stopped_ends_without_a_table()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var run = await ToolRun.Of(_fleet.Folder, "build --sites cities/*", stop: stop.Token);
        Assert.Equal((ExitCode.Failure, "", ""), (run.Exit, run.Out, run.Error));
        Assert.False(_fleet.Has("cities/aoba/output/site"));
    }

    [Fact]
    public async Task What_a_city_says_by_the_way_bears_its_name()
    {
        var lines = (await _fleet.Build("--verbose")).Error.TrimEnd('\n').Split('\n');
        Assert.Equal(3 * 31, lines.Length);
        Assert.All(lines, line => Assert.Matches("^cities/(aoba|izumi|midori): changed ", line));
    }

    [Fact]
    public async Task A_day_counts_for_all_cities()
    {
        await _fleet.Build("--as-of 2027-02-01");
        Assert.Contains(
            "受付は終わりました",
            _fleet.Read("cities/midori/output/site/n/kenshin-b/index.html"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_stand_one_under_another_where_a_city_has_a_japanese_name()
    {
        _fleet.Add("みどりが丘", "midorigaoka", "MG");
        var lines = (await _fleet.Build()).Out.Split('\n');
        Assert.Equal("cities/みどりが丘  built ", lines[4][..20]);
        Assert.Equal("cities/aoba        built ", lines[1][..25]);
    }

    private Dictionary<string, string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(_fleet.Folder, folder), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetRelativePath(Path.Combine(_fleet.Folder, folder), file), File.ReadAllText);

    private static string[] Results(ToolRun run) =>
    [
        .. run.Out.Split('\n')
            .Where(line => line.StartsWith("cities/", StringComparison.Ordinal))
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..3]))
            .Select(words => words.Contains("error", StringComparison.Ordinal) ? words : words.Split(' ')[0]),
    ];
}
