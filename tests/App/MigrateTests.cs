using Annai.App;
using Xunit;

namespace Annai.Tests.App;

public sealed class MigrateTests
{
    private const string File = "site.config.json";

    [Theory]
    [InlineData("\"schema\": 1", "\"schema\": 0")]
    [InlineData("\"schema\": 1", "\"schema\": /* once */ 0")]
    [InlineData("\"schema\": 1,", "")]
    public async Task An_older_site_is_refused_until_it_is_migrated_and_keeps_its_comments(string number, string older)
    {
        using var site = TempSite.OfSmallCity();
        site.Write(File, site.Read(File).Replace(number, older, StringComparison.Ordinal));
        Assert.Equal(ExitCode.Mistakes, (await Run(site, "check")).Exit);
        Assert.Equal("the site is now of schema 1\n", (await Run(site, "migrate")).Out);
        Assert.Equal((ExitCode.Clean, ""), ((await Run(site, "check")).Exit, (await Run(site, "check")).Error));
        Assert.Contains("// The city's page", site.Read(File), StringComparison.Ordinal);
        Assert.Equal("the site is of schema 1, the present one\n", (await Run(site, "migrate")).Out);
    }

    [Fact]
    public async Task The_line_ends_of_the_author_stay()
    {
        using var site = TempSite.OfSmallCity();
        var windows = site.Read(File).Replace("\n", "\r\n", StringComparison.Ordinal);
        site.Write(File, windows.Replace("\"schema\": 1", "\"schema\": 0", StringComparison.Ordinal));
        await Run(site, "migrate");
        Assert.Equal(windows, site.Read(File));
    }

    [Theory]
    [InlineData("{ \"schema\": 2 }", "AN0312")]
    [InlineData("{ \"schema\": [1] }", "AN0312")]
    [InlineData("{ \"schema\": 1", "AN0303")]
    public async Task What_cannot_be_migrated_stays_as_it_is(string configuration, string code)
    {
        using var site = TempSite.OfSmallCity();
        site.Write(File, configuration);
        var run = await Run(site, "migrate");
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.StartsWith(code, run.Error, StringComparison.Ordinal);
        Assert.Equal(configuration, site.Read(File));
    }

    private static Task<ToolRun> Run(TempSite site, string words) =>
        ToolRun.Of(site.Folder, words, stop: TestContext.Current.CancellationToken);
}
