using System.Text.Json;
using Annai.App;
using Annai.App.CommandLine;
using Xunit;

namespace Annai.Tests.App;

public sealed class CommandLineTests : IDisposable
{
    private readonly TempSite _site = TempSite.OfSmallCity();

    public static TheoryData<string> Commands => [.. Tool.Commands.Select(command => command.Name)];

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_of_a_command_shows_its_example_and_all_its_options(string name)
    {
        var run = await Run($"{name} --help");
        var command = Tool.Commands.Single(command => command.Name == name);
        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        Assert.Contains($"example: {command.Example}\n", run.Out, StringComparison.Ordinal);
        Assert.All(command.AllOptions, option => Assert.Contains(option.Meaning, run.Out, StringComparison.Ordinal));
        Assert.False(_site.Has("output/site/index.html"));
    }

    [Theory]
    [InlineData("--help", ExitCode.Clean)]
    [InlineData("help", ExitCode.Clean)]
    [InlineData("", ExitCode.Failure)]
    public async Task Help_lists_every_command(string words, ExitCode exit)
    {
        var run = await Run(words);
        Assert.Equal(exit, run.Exit);
        Assert.All(Tool.Commands, command => Assert.Contains(command.Summary, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_version_is_a_number_without_a_commit()
    {
        var run = await Run("--version");
        Assert.Equal(ExitCode.Clean, run.Exit);
        Assert.Matches(@"^annai \d+\.\d+\.\d+\n$", run.Out);
    }

    [Theory]
    [InlineData("biuld", "there is no command `biuld`: did you mean `build`?")]
    [InlineData("SERVE", "there is no command `SERVE`: did you mean `serve`?")]
    [InlineData(
        "publish-it",
        "there is no command `publish-it`: known here: " +
        "`--help`, `--version`, `build`, `check`, `collect`, `form`, `help`, `import`, `maintain`, `media`, " +
        "`migrate`, `print`, `render`, `report`, `serve`")]
    [InlineData("--site .", "`--site` stands behind a command: annai build --site")]
    [InlineData("build --outptu x", "`build` knows no option `--outptu`: did you mean `--output`?")]
    [InlineData("build --as_of=2026-11-20", "`build` knows no option `--as_of`: did you mean `--as-of`?")]
    [InlineData("build --port 80", "`build` knows no option `--port`; `annai build --help` lists what it knows")]
    [InlineData("build -v", "`build` knows no option `-v`; `annai build --help` lists what it knows")]
    [InlineData("build somewhere", "`build` knows no argument `somewhere`; `annai build --help` lists what it knows")]
    [InlineData("build --site . --site .", "`--site` is given twice")]
    [InlineData("build --site --verbose", "`--site` wants a value: --site DIR")]
    [InlineData("build --as-of 0001-01-01", "`--as-of` is `0001-01-01`, expected a day such as 2026-11-20")]
    [InlineData("--versoin", "there is no option `--versoin`: did you mean `--version`?")]
    [InlineData("build --verbose --verbose", "`--verbose` is given twice")]
    [InlineData("build --site", "`--site` wants a value: --site DIR")]
    [InlineData("build --verbose=yes", "`--verbose` takes no value")]
    [InlineData("build --as-of 2026-02-30", "`--as-of` is `2026-02-30`, expected a day such as 2026-11-20")]
    [InlineData("build --as-of=", "`--as-of` wants a value: --as-of DATE")]
    [InlineData("build --as-of 20.11.2026", "`--as-of` is `20.11.2026`, expected a day such as 2026-11-20")]
    [InlineData("build --format xml", "`--format` is `xml`, expected `text` or `json`")]
    [InlineData("build --format text,json", "`--format` is `text,json`, expected `text` or `json`")]
    [InlineData("build --format postcard", "`--format` is `postcard`, expected `text` or `json`")]
    public async Task A_wrong_call_is_one_line_and_exit_2(string words, string line)
    {
        var run = await Run(words);
        Assert.Equal((ExitCode.Failure, "", line + "\n"), (run.Exit, run.Out, run.Error));
        Assert.False(Directory.Exists(Path.Combine(_site.Folder, "output")));
    }

    [Theory]
    [InlineData("build --output elsewhere --as-of 2027-02-01")]
    [InlineData("build --output=elsewhere --as-of=2027-02-01")]
    [InlineData("build --as-of 2027-02-01 --site . --output ./elsewhere/")]
    public async Task A_value_stands_behind_a_space_or_an_equals_sign(string words)
    {
        Assert.Equal(ExitCode.Clean, (await Run(words)).Exit);
        Assert.Contains("受付は終わりました", _site.Read("elsewhere/site/n/kenshin-b/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("report")]
    public async Task What_is_printed_as_json_is_json_clean_or_not(string command)
    {
        Assert.Equal((ExitCode.Clean, 0), await Findings(command));
        _site.Write("content/codes.csv", "code,notice,medium\nAE-M5TXE,<kenshin>\"x,postcard\n");
        var (exit, count) = await Findings(command);
        Assert.Equal(ExitCode.Mistakes, exit);
        Assert.NotEqual(0, count);
    }

    [Fact]
    public async Task Mistakes_are_exit_1_and_counted()
    {
        _site.Write(
            "content/codes.csv",
            "code,notice,medium\nAE-M5TXE,kenshin-x,postcard\nAE-R2HEF,kenshin-y,postcard\n");
        var run = await Run("check");
        Assert.Equal((ExitCode.Mistakes, ""), (run.Exit, run.Out));
        Assert.EndsWith("2 errors\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_is_exit_0_and_writes_nothing()
    {
        var run = await Run("check");
        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        Assert.EndsWith(" files, nothing written\n", run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_site.Folder, "output")));
    }

    [Fact]
    public async Task A_crash_is_exit_2_one_line_and_the_way_to_the_rest()
    {
        _site.Write("output/site/mine.txt", "in a folder that shows no release");
        var run = await Run("build");
        Assert.Equal((ExitCode.Failure, ""), (run.Exit, run.Out));
        Assert.Matches(@"^annai broke: [^\n]+ \(`--verbose` tells the rest\)\n$", run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_crash_with_verbose_is_exit_2_and_told_whole()
    {
        _site.Write("output/site/mine.txt", "in a folder that shows no release");
        var run = await Run("build --verbose");
        Assert.Equal(ExitCode.Failure, run.Exit);
        Assert.Contains("   at Annai.App.", run.Error, StringComparison.Ordinal);
    }

    private async Task<(ExitCode Exit, int Findings)> Findings(string command)
    {
        var run = await Run($"{command} --format json");
        Assert.Equal("", run.Error);
        using var json = JsonDocument.Parse(run.Out);
        return (run.Exit, json.RootElement.GetProperty("findings").GetArrayLength());
    }

    private Task<ToolRun> Run(string words) => ToolRun.Of(_site.Folder, words);
}
