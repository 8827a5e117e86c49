using System.Globalization;
using System.Text;
using Xunit;

namespace Annai.Tests.App;

/// <summary>The tool as a shell starts it.</summary>
public sealed class ProcessTests : IDisposable
{
    private const int Notices = 300;

    private readonly TempSite _site = TempSite.OfSmallCity();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("build", 0)]
    [InlineData("build --site nowhere", 1)]
    [InlineData("biuld", 2)]
    public async Task The_shell_is_told_how_it_went(string words, int exit)
    {
        using var process = ToolProcess.Start(_site.Folder, words);
        Assert.Equal(exit, (await process.End(Stop)).Exit);
    }

    [Fact]
    public async Task What_is_printed_is_UTF_8_whatever_the_machine_speaks()
    {
        _site.Write("content/codes.csv", "code,notice,medium\nAE-M5TXE,健診,postcard\n");
        using var process = ToolProcess.Start(_site.Folder, "check", ("LANG", "C"), ("LC_ALL", "C"));
        Assert.Contains("there is no notice `健診`", (await process.End(Stop)).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("America/Los_Angeles")]
    [InlineData("Pacific/Kiritimati")]
    public async Task A_day_is_a_Japanese_day_in_any_time_zone(string zone)
    {
        const string build = "build --as-of 2027-01-31";
        using var process = ToolProcess.Start(_site.Folder, build, ("TZ", zone), ("LC_ALL", "tr_TR.UTF-8"));
        Assert.Equal(0, (await process.End(Stop)).Exit);
        var here = await ToolRun.Of(_site.Folder, $"{build} --output here", stop: Stop);
        Assert.Equal(0, (int)here.Exit);
        var page = _site.Read("output/site/n/kenshin-b/index.html");
        Assert.Contains("data-annai-until=\"2027-01-31\"", page, StringComparison.Ordinal);
        Assert.Equal(_site.Read("here/site/n/kenshin-b/index.html"), page);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task A_build_that_is_killed_leaves_a_whole_site(int round)
    {
        Write("old");
        Assert.Equal(0, (int)(await ToolRun.Of(_site.Folder, "build", stop: Stop)).Exit);
        Write("new");
        using (var process = ToolProcess.Start(_site.Folder, "build"))
        {
            KillOnceStaged(process, round * Notices / 6);
        }

        Assert.True(IsWhole("old") || IsWhole("new"), "a mixture");
        Assert.Equal(0, (int)(await ToolRun.Of(_site.Folder, "build", stop: Stop)).Exit);
        Assert.True(IsWhole("new"), "the next build does not mend it");
    }

    // The moment is chosen by what lies on the disk, not by a clock.
    private void KillOnceStaged(ToolProcess process, int pages)
    {
        var staged = Path.Combine(_site.Folder, "output", "releases", ".staging", "n");
        while (!process.HasEnded && Count(staged) < pages)
        {
        }

        process.Kill();
    }

    private static int Count(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? Directory.EnumerateDirectories(folder).Count() : 0;
        }
        // It was renamed between the two looks: the build is past staging.
        catch (DirectoryNotFoundException)
        {
            return int.MaxValue;
        }
    }

    private void Write(string word)
    {
        var text =
            $"---\nprogramme: kenshin\nsegment: lapsed\ncard: {{ colour: 緑, name: 緑 }}\ntitle: the {word} title\n---\n";
        for (var number = 0; number < Notices; number++)
            _site.Write(string.Create(CultureInfo.InvariantCulture, $"content/notices/n{number}.md"), text);
    }

    private bool IsWhole(string word)
    {
        var pages = Directory.EnumerateDirectories(Path.Combine(_site.Folder, "output", "site", "n"), "n*")
            .Select(folder => File.ReadAllText(Path.Combine(folder, "index.html"), Encoding.UTF8))
            .ToList();
        return pages.Count == Notices && pages.TrueForAll(page =>
            page.Contains($"<h1>the {word} title</h1>", StringComparison.Ordinal)
            && page.EndsWith("</html>\n", StringComparison.Ordinal));
    }
}
