using Annai.App;
using Xunit;

namespace Annai.Tests.App;

public sealed class RollbackTests : IDisposable
{
    private const string Home = "output/site/index.html";
    private const string Vocabulary = "output/collector/vocabulary.json";

    private readonly TempSite _site = TempSite.OfSmallCity();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_release_before_is_shown_again_without_a_build()
    {
        await Build("one");
        await Build("two");
        _site.Write("templates/home.html", "{{ a template that is broken");
        var run = await Run("build --rollback");
        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        Assert.Matches(@"^release 000001 of \d{4}-\d\d-\d\d \d\d:\d\d is shown again\n$", run.Out);
        Assert.Equal("one", _site.Read(Home));
    }

    [Fact]
    public async Task Once_more_goes_one_further_back_until_there_is_none()
    {
        foreach (var text in (string[])["one", "two", "three"])
            await Build(text);
        Assert.Equal(ExitCode.Clean, (await Run("build --rollback")).Exit);
        Assert.Equal("two", _site.Read(Home));
        Assert.Equal(ExitCode.Clean, (await Run("build --rollback")).Exit);
        Assert.Equal("one", _site.Read(Home));
        var refused = await Run("build --rollback");
        Assert.Equal((ExitCode.Mistakes, ""), (refused.Exit, refused.Out));
        Assert.Contains("AN0602", refused.Error, StringComparison.Ordinal);
        Assert.Equal("one", _site.Read(Home));
    }

    [Fact]
    public async Task The_next_build_publishes_as_ever_and_what_was_gone_back_from_is_no_release_any_more()
    {
        foreach (var text in (string[])["good", "bad"])
            await Build(text);
        await Run("build --rollback");
        await Build("mended");
        Assert.Equal("mended", _site.Read(Home));
        Assert.Equal("000003", Shown());
        await Run("build --rollback");
        Assert.Equal("good", _site.Read(Home));
    }

    [Fact]
    public async Task The_collector_goes_back_with_the_site()
    {
        await Build("one");
        var before = _site.Read(Vocabulary);
        _site.Write("content/notices/kenshin-d.md", _site.Read("content/notices/kenshin-b.md"));
        await Build("two");
        Assert.Contains("kenshin-d", _site.Read(Vocabulary), StringComparison.Ordinal);
        await Run("build --rollback");
        Assert.Equal(before, _site.Read(Vocabulary));
    }

    [Fact]
    public async Task A_collector_that_a_killed_build_left_ahead_of_the_site_is_put_right_by_the_next_command()
    {
        await Build("one");
        var before = _site.Read(Vocabulary);
        _site.Write(Vocabulary, "of a release that was never shown");
        await Run("build --rollback");
        Assert.Equal(before, _site.Read(Vocabulary));
    }

    private string Shown() =>
        Path.GetFileName(new DirectoryInfo(Path.Combine(_site.Folder, "output", "site")).LinkTarget!);

    private async Task Build(string home)
    {
        _site.Write("templates/home.html", home);
        Assert.Equal(ExitCode.Clean, (await Run("build")).Exit);
    }

    private Task<ToolRun> Run(string words) =>
        ToolRun.Of(_site.Folder, words, stop: TestContext.Current.CancellationToken);
}
