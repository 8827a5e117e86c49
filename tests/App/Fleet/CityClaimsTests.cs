using Annai.App;
using Annai.Pages;
using Xunit;

namespace Annai.Tests.App.Fleet;

public sealed class CityClaimsTests : IDisposable
{
    private readonly TempFleet _fleet = new("aoba", "izumi", "midori");

    public void Dispose() => _fleet.Dispose();

    [Theory]
    [InlineData("\"tenant\": \"izumi\"", "\"tenant\": \"aoba\"", "`tenant` is `aoba`")]
    [InlineData("example/izumi/", "example/aoba", "`baseUrl` is `https://annai.example/aoba/`")]
    [InlineData("annai.example/izumi/", "ANNAI.example:443/Aoba/", "`baseUrl` is `https://annai.example/Aoba/`")]
    [InlineData("\"prefix\": \"IZ\"", "\"prefix\": \"AO\"", "`codes.prefix` is `AO`")]
    public async Task Two_cities_that_say_the_same_of_themselves_both_fail(string old, string same, string told)
    {
        _fleet.Change("cities/izumi/site.config.json", old, same);
        if (told.Contains("prefix", StringComparison.Ordinal))
            _fleet.BeginCodes("izumi", "AO");
        var run = await _fleet.Build();
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        foreach (var (one, other) in ((string, string)[])[("aoba", "izumi"), ("izumi", "aoba")])
            Assert.Matches(
                $@"AN0003 cities/{one}/site\.config\.json:\d+:\d+ error: .* in `cities/{other}/site\.config\.json`",
                run.Error);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Contains("3 cities: 1 built, 2 with errors", run.Out, StringComparison.Ordinal);
        Assert.False(_fleet.Has("cities/aoba/output/site"));
        Assert.True(_fleet.Has("cities/midori/output/site"));
    }

    [Fact]
    public async Task What_was_built_before_a_twin_came_is_not_built_again()
    {
        await _fleet.Build();
        _fleet.Change("cities/izumi/site.config.json", "\"tenant\": \"izumi\"", "\"tenant\": \"aoba\"");
        Assert.Contains("3 cities: 1 unchanged, 2 with errors", (await _fleet.Build()).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_twins_one_is_named_and_the_others_are_counted()
    {
        foreach (var city in (string[])["izumi", "midori"])
            _fleet.Change($"cities/{city}/site.config.json", $"\"tenant\": \"{city}\"", "\"tenant\": \"aoba\"");
        Assert.Contains(
            "`tenant` is `aoba`, as in `cities/aoba/site.config.json`, and in 1 more\n",
            (await _fleet.Build()).Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p/kenshin/")]
    [InlineData("media/x")]
    [InlineData("N/")]
    public async Task An_address_among_the_pages_of_another_city_is_refused(string path)
    {
        _fleet.Change("cities/izumi/site.config.json", "example/izumi/", $"example/aoba/{path}");
        var run = await _fleet.Build();
        Assert.Contains("among the pages of `cities/aoba/site.config.json`", run.Error, StringComparison.Ordinal);
        Assert.Contains("3 cities: 1 built, 2 with errors", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://annai.example/")]
    [InlineData("https://annai.example/aoba/west/")]
    [InlineData("https://annai.example/aob/")]
    [InlineData("https://annai.example:8443/aoba/")]
    [InlineData("https://other.example/aoba/p/")]
    public async Task Any_other_address_stands_beside_it(string address)
    {
        _fleet.Change("cities/izumi/site.config.json", "https://annai.example/izumi/", address);
        var run = await _fleet.Build();
        Assert.Equal(("", ExitCode.Clean), (run.Error, run.Exit));
    }

    [Fact]
    public async Task A_prefix_that_begins_like_another_is_not_the_same()
    {
        _fleet.Change("cities/izumi/site.config.json", "\"prefix\": \"IZ\"", "\"prefix\": \"AOB\"");
        _fleet.BeginCodes("izumi", "AOB");
        Assert.Equal(ExitCode.Clean, (await _fleet.Build()).Exit);
    }

    [Fact]
    public async Task A_city_without_a_prefix_or_with_anothers_codes_fails_alone()
    {
        _fleet.Change("cities/izumi/site.config.json", "\"codes\": { \"prefix\": \"IZ\" },", "");
        _fleet.Change("cities/midori/content/codes.csv", "MI-M5TXM", "AO-M5TX0");
        var run = await _fleet.Build();
        Assert.Contains("AN0305 cities/izumi/site.config.json", run.Error, StringComparison.Ordinal);
        Assert.Contains("AN0308 cities/midori/content/codes.csv", run.Error, StringComparison.Ordinal);
        Assert.Contains("3 cities: 1 built, 2 with errors", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_mistakes_of_twins_are_told_in_the_same_run()
    {
        _fleet.Change("cities/izumi/site.config.json", "\"tenant\": \"izumi\"", "\"tenant\": \"aoba\"");
        _fleet.Change("cities/izumi/content/notices/kenshin-b.md", "title:", "titel:");
        Assert.Contains("AN0304 cities/izumi/content/", (await _fleet.Build()).Error, StringComparison.Ordinal);
    }

    // A new kind of page must not open a way into another city's addresses.
    [Fact]
    public async Task The_folders_of_a_site_are_known()
    {
        using var site = TempSite.OfSample();
        await ToolRun.Of(site.Folder, "build", stop: TestContext.Current.CancellationToken);
        var folders = Directory.EnumerateDirectories(Path.Combine(site.Folder, "output", "site"));
        Assert.Equal(["Q", .. Routes.Folders, "q"], folders.Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
