using Annai.App;
using Xunit;

namespace Annai.Tests.Content;

public sealed class UnreadableFileTests
{
    [Fact]
    public async Task A_file_that_cannot_be_opened_is_a_finding_among_the_others()
    {
        using var site = TempSite.OfSmallCity();
        File.CreateSymbolicLink(
            Path.Combine(site.Folder, "content", "notices", "kenshin-d.md"),
            Path.Combine(site.Folder, "nowhere"));
        site.Write("content/notices/kenshin-e.md", "no front matter");
        var run = await ToolRun.Of(site.Folder, "check", stop: TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Golden.Match(Path.Combine(Golden.Folder("Findings"), "0313-unreadable.out"), run.Error);
    }
}
