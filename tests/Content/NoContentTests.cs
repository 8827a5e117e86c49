using Annai.App;
using Xunit;

namespace Annai.Tests.Content;

/// <summary>A folder that was not copied or mounted does not take every printed code away.</summary>
public sealed class NoContentTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_site_whose_content_is_gone_keeps_its_release(bool isFolderLeft)
    {
        var stop = TestContext.Current.CancellationToken;
        using var site = TempSite.OfSmallCity();
        Assert.Equal(ExitCode.Clean, (await ToolRun.Of(site.Folder, "build", stop: stop)).Exit);
        var content = Path.Combine(site.Folder, "content");
        Directory.Delete(content, recursive: true);
        if (isFolderLeft)
            Directory.CreateDirectory(content);

        var run = await ToolRun.Of(site.Folder, "build", stop: stop);

        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.StartsWith("AN0325 content ", run.Error, StringComparison.Ordinal);
        Assert.True(site.Has("output/site/index.html"));
    }

    [Fact]
    public void A_site_of_pages_alone_is_a_site()
    {
        using var site = Reading.SmallestSite();
        Directory.Delete(Path.Combine(site.Folder, "content"), recursive: true);
        site.Write("content/pages/about.md", "---\ntitle: このサイト\n---\n");
        Assert.Empty(Reading.Of(site).Findings);
    }
}
