using Annai.App;
using Annai.App.CommandLine;
using Annai.App.Fleet;
using Xunit;

namespace Annai.Tests.App.Fleet;

public sealed class FleetCallTests : IDisposable
{
    private readonly TempFleet _fleet = new("aoba", "izumi");

    public static TheoryData<string> OneCityCommands =>
        [.. Tool.Commands.Where(command => command.RunMany is null).Select(command => command.Name)];

    public void Dispose() => _fleet.Dispose();

    [Theory]
    [InlineData(
        "build --site cities/aoba --sites cities/*",
        "`--site` and `--sites` exclude each other: one city, or many")]
    [InlineData(
        "build --sites cities/aoba cities/izumi",
        "`--sites` takes one pattern, and `cities/izumi` is a second: put it in quotes, as in --sites 'cities/*'")]
    [InlineData(
        "build --sites towns/*",
        "no folder `towns/*` holds a `site.config.json`: name folders of sites, such as --sites 'cities/*', where " +
        "each `*` is the name of one folder")]
    [InlineData("build --sites cities/* --rollback", "`--rollback` is for one city: name it with `--site cities/NAME`")]
    [InlineData("build --sites", "`--sites` wants a value: --sites PATTERN")]
    public async Task A_wrong_call_is_one_line_and_exit_2(string words, string line)
    {
        var run = await _fleet.Run(words);
        Assert.Equal((ExitCode.Failure, "", line + "\n"), (run.Exit, run.Out, run.Error));
        Assert.False(_fleet.Has("cities/aoba/output"));
    }

    [Theory]
    [MemberData(nameof(OneCityCommands))]
    public async Task A_command_for_one_city_says_how_to_name_it(string name)
    {
        var argument = Tool.Commands.Single(command => command.Name == name).Argument is null ? "" : "on";
        var run = await _fleet.Run($"{name} {argument} --sites cities/*");
        var line = $"`{name}` is for one city: name it with `--site cities/NAME`\n";
        Assert.Equal((ExitCode.Failure, line), (run.Exit, run.Error));
    }

    [Theory]
    [InlineData("cities/*", "aoba izumi")]
    [InlineData("./cities/*/", "aoba izumi")]
    [InlineData("*/*", "aoba izumi")]
    [InlineData("cities/i*", "izumi")]
    [InlineData("cities/?oba", "aoba")]
    [InlineData("cities/aoba", "aoba")]
    [InlineData("cities/aoba/../izumi", "izumi")]
    [InlineData("cities/AOBA*", "")]
    [InlineData("cities", "")]
    [InlineData("*", "")]
    public void A_pattern_names_the_folders_that_hold_a_site(string pattern, string cities)
    {
        _fleet.Write("cities/README.md", "no city");
        _fleet.Write("cities/.hidden/site.config.json", "{}");
        _fleet.Write("cities/plans/draft.md", "no city yet");
        var found = SitePattern.Folders(pattern, _fleet.Folder);
        Assert.Equal(cities, string.Join(' ', found.Select(Path.GetFileName)));
        var whole = SitePattern.Folders(Path.Combine(_fleet.Folder, pattern), Path.GetTempPath());
        Assert.Equal(cities, string.Join(' ', whole.Select(Path.GetFileName)));
    }

    [Fact]
    public async Task Signs_of_a_pattern_in_the_current_folders_own_name_are_no_pattern()
    {
        _fleet.Write("b*/cities/x/site.config.json", "{}");
        _fleet.Write("bad/cities/y/site.config.json", "{}");
        var run = await _fleet.RunIn("b*", "check --sites cities/*");
        Assert.Contains("1 city: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_that_is_a_broken_link_is_a_citys_all_the_same()
    {
        _fleet.Link("cities/izumi/site.config.json", "gone.json");
        var run = await _fleet.Build();
        Assert.Contains("2 cities: 1 built, 1 with errors", run.Out, StringComparison.Ordinal);
        Assert.Contains(" cities/izumi/site.config.json error: ", run.Error, StringComparison.Ordinal);
    }
}
