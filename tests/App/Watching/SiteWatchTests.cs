using Annai.App.Watching;
using Xunit;

namespace Annai.Tests.App.Watching;

public sealed class SiteWatchTests : IDisposable
{
    private readonly TempSite _site = TempSite.OfSmallCity();
    private readonly SiteWatch _watch;

    public SiteWatchTests() => _watch = new SiteWatch(_site.Folder, TimeProvider.System);

    public void Dispose()
    {
        _watch.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task A_file_that_is_written_by_rename_has_changed()
    {
        _site.Write("content/codes.csv.next", "code,notice,medium\n");
        File.Move(At("content/codes.csv.next"), At("content/codes.csv"), overwrite: true);
        await Changes("content/codes.csv");
    }

    [Theory]
    [InlineData(".kenshin-b.md.swp")]
    [InlineData(".#kenshin-b.md")]
    [InlineData("4913")]
    [InlineData("kenshin-b.md~")]
    [InlineData("#kenshin-b.md#")]
    [InlineData("~$kenshin-b.md")]
    public async Task What_an_editor_puts_beside_a_file_is_no_change(string name)
    {
        _site.Write($"content/notices/{name}", "");
        _site.Write("content/notices/kenshin-c.md", "mended");
        await Changes("content/notices/kenshin-c.md");
    }

    [Fact]
    public async Task A_folder_that_vanishes_and_comes_back_is_watched_on()
    {
        Directory.Move(At("templates"), At("away"));
        Assert.Contains("templates/landing.html", await Next());
        Directory.Move(At("away"), At("templates"));
        Assert.Contains("templates/landing.html", await Next());
        _site.Write("templates/landing.html", "mended");
        await Changes("templates/landing.html");
    }

    [Fact]
    public async Task A_file_that_is_renamed_or_deleted_has_changed()
    {
        File.Move(At("content/notices/kenshin-b.md"), At("content/notices/kenshin-d.md"));
        await Changes("content/notices/kenshin-b.md", "content/notices/kenshin-d.md");
        File.Delete(At("content/notices/kenshin-d.md"));
        await Changes("content/notices/kenshin-d.md");
    }

    private string At(string path) => Path.Combine(_site.Folder, path);

    private async Task Changes(params string[] paths) => Assert.Equal(paths, await Next());

    private async Task<IReadOnlyList<string>> Next()
    {
        while (true)
            if (await _watch.Next(TestContext.Current.CancellationToken) is { Length: > 0 } changed)
                return changed;
    }
}
