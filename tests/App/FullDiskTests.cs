using System.Diagnostics;
using Annai.App;
using Xunit;

namespace Annai.Tests.App;

public sealed class FullDiskTests : IDisposable
{
    private readonly TempSite _site = TempSite.OfSmallCity();

    public void Dispose() => _site.Dispose();

    // The system refuses files of more than 4 KB here as a full disk refuses them all, in the middle of a write.
    [Fact]
    public async Task A_disk_that_takes_no_more_leaves_the_old_site_whole_and_is_not_kept_full()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell there sets no limit on the size of files");
        Assert.Equal(ExitCode.Clean, (await ToolRun.Of(_site.Folder, "build", stop: Stop)).Exit);
        var before = Files();
        _site.Write("content/notices/kenshin-d.md", _site.Read("content/notices/kenshin-b.md"));
        var (exit, error) = await BuildWithSmallFiles();
        Assert.Equal((int)ExitCode.Failure, exit);
        Assert.StartsWith("annai broke: ", error, StringComparison.Ordinal);
        Assert.Equal(before, Files());
        Assert.Equal(ExitCode.Clean, (await ToolRun.Of(_site.Folder, "build", stop: Stop)).Exit);
        Assert.True(_site.Has("output/site/n/kenshin-d/index.html"));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<(int Exit, string Error)> BuildWithSmallFiles()
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "annai.dll");
        var start = new ProcessStartInfo("bash") { WorkingDirectory = _site.Folder, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"trap '' XFSZ; ulimit -f 4; exec dotnet '{tool}' build");
        // The runtime maps its own code by way of a file, which the limit would refuse too.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        return (process.ExitCode, error);
    }

    private SortedDictionary<string, string> Files()
    {
        var folder = Path.Combine(_site.Folder, "output");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file),
            file => Convert.ToBase64String(File.ReadAllBytes(file)));
        return new SortedDictionary<string, string>(files, StringComparer.Ordinal);
    }
}
