using Annai.App;
using Xunit;

namespace Annai.Tests.App;

public sealed class BuildTests : IDisposable
{
    private readonly TempSite _site = TempSite.OfSmallCity();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_build_needs_no_browser()
    {
        string? NoBrowser(string name) => name == "ANNAI_CHROMIUM" ? "/nowhere" : null;
        var run = await ToolRun.Of(_site.Folder, "build", NoBrowser, stop: Stop);
        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
    }

    [Theory]
    [InlineData("ja-JP")]
    [InlineData("ar-SA")]     // another calendar, other digits
    [InlineData("tr-TR")]     // another lower case of I
    [InlineData("th-TH")]     // another year
    public async Task The_same_input_makes_the_same_bytes_in_any_folder_and_culture(string culture)
    {
        await Build("build");
        using (new OtherCulture(culture))
            await Build("build --output elsewhere/deeper");
        var first = Files("output");
        Assert.Equal(first.Keys, Files("elsewhere/deeper").Keys);
        Assert.All(Files("elsewhere/deeper"), file => Assert.Equal(first[file.Key], file.Value));
    }

    [Fact]
    public async Task A_second_build_makes_no_second_release()
    {
        await Build("build");
        Assert.Contains(" 0 changed, 0 removed,", (await Build("build")).Out, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateDirectories(Path.Combine(_site.Folder, "output", "releases"), "??????"));
    }

    [Theory]
    [InlineData("2026-11-20", "changes by itself on 2027-01-18 00:00 (kenshin: closing)")]
    [InlineData("2027-02-01", "does not change by itself")]
    public async Task A_build_ends_with_what_it_did_and_when_the_next_one_is_due(string today, string due)
    {
        var run = await Build($"build --as-of {today}");
        var lines = run.Out.Split('\n');
        Assert.Matches(
            @"^(\d+) files, 14 drawn, \1 changed, 0 removed, \d+\.\d\d s, " +
            @"heaviest \S+\.html \(\d+\.\d KB\)$",
            lines[0]);
        Assert.Equal([due, "5 places have no position: they are listed, but not by distance", ""], lines[1..]);
    }

    [Theory]
    [InlineData("content/notices/kenshin-c.md", "---\nprogramme: kenshin\n---\n")]
    [InlineData("templates/landing.html", "{{ for x of y }}")]
    [InlineData("templates/landing.html", "{{ site.no_such_member }}")]
    [InlineData("site.config.json", "{")]
    public async Task A_failed_build_leaves_the_old_site_untouched(string path, string text)
    {
        await Build("build");
        var before = Files("output");
        _site.Write(path, text);
        Assert.Equal(ExitCode.Mistakes, (await ToolRun.Of(_site.Folder, "build", stop: Stop)).Exit);
        Assert.Equal(before, Files("output"));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<ToolRun> Build(string words)
    {
        var run = await ToolRun.Of(_site.Folder, words);
        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        return run;
    }

    private SortedDictionary<string, string> Files(string output)
    {
        var folder = Path.Combine(_site.Folder, output);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file),
            file => Convert.ToBase64String(File.ReadAllBytes(file)));
        return new SortedDictionary<string, string>(files, StringComparer.Ordinal);
    }
}
