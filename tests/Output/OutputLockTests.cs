using Annai.App;
using Annai.Output;
using Xunit;

namespace Annai.Tests.Output;

public sealed class OutputLockTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_build_beside_another_is_refused_and_changes_nothing()
    {
        using var site = TempSite.OfSmallCity();
        Assert.Equal(ExitCode.Clean, (await ToolRun.Of(site.Folder, "build", stop: Cancellation)).Exit);
        var before = site.Read("output/site/index.html");
        site.Write("templates/home.html", "another page");
        using (OutputLock.Take(Path.Combine(site.Folder, "output")))
        {
            var refused = await ToolRun.Of(site.Folder, "build", stop: Cancellation);
            Assert.Equal(ExitCode.Mistakes, refused.Exit);
            var golden = Path.Combine(Golden.Folder("Findings"), "0601-output-taken.out");
            Golden.Match(golden, refused.Error.Replace(site.Folder, "~", StringComparison.Ordinal));
        }

        Assert.Equal(before, site.Read("output/site/index.html"));
        Assert.Equal(ExitCode.Clean, (await ToolRun.Of(site.Folder, "build", stop: Cancellation)).Exit);
        Assert.Equal("another page", site.Read("output/site/index.html"));
    }

    [Fact]
    public async Task Builds_at_once_publish_whole_sites()
    {
        using var site = TempSite.OfSmallCity();
        var builds = Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            ToolRun.Of(site.Folder, "build", stop: Cancellation)));
        await Task.WhenAll(builds);
        var output = Path.Combine(site.Folder, "output", "site");
        // The twins in small letters are made where it is laid down.
        var twins = Path.Combine(output, "q") + Path.DirectorySeparatorChar;
        var built = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Count(file => !file.StartsWith(twins, StringComparison.Ordinal));
        var check = await ToolRun.Of(site.Folder, "check", stop: Cancellation);
        Assert.Equal($"{built} files, nothing written\n", check.Out);
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_when_the_next_one_takes_the_folder()
    {
        using var site = TempSite.OfSmallCity();
        site.Write("output/releases/.staging/n/half.html", "half");
        using var taken = OutputLock.Take(Path.Combine(site.Folder, "output"));
        Assert.False(site.Has("output/releases/.staging/n/half.html"));
    }
}
