using System.Text;
using Annai.App;
using Xunit;

namespace Annai.Tests.App;

/// <summary>What goes wrong around a build is told or ends it, and leaves nothing half done.</summary>
public sealed class MishapTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_template_in_another_encoding_is_a_finding_and_not_a_page_of_rubbish()
    {
        using var site = TempSite.OfSmallCity();
        site.Write("templates/home.html", CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes("<p>ご案内</p>"));
        var run = await ToolRun.Of(site.Folder, "build", stop: Cancellation);
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Contains("AN0302 templates/home.html", run.Error, StringComparison.Ordinal);
        Assert.False(site.Has("output/site/index.html"));
    }

    [Fact]
    public async Task Markdown_nested_beyond_reason_is_a_finding()
    {
        using var site = TempSite.OfSmallCity();
        const string notice = "content/notices/kenshin-b.md";
        site.Write(notice, site.Read(notice) + "\n" + new string('>', 5000) + " 案内\n");
        var run = await ToolRun.Of(site.Folder, "check", stop: Cancellation);
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        const string told = $"AN0303 {notice} error: this Markdown is nested too deep";
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\\0b")]
    [InlineData("../site.config.json")]
    [InlineData("/etc/hostname")]
    [InlineData("")]
    public async Task A_template_includes_nothing_from_outside_of_its_folder(string name)
    {
        using var site = TempSite.OfSmallCity();
        site.Write("templates/home.html", $"{{{{ include \"{name}\" }}}}");
        var run = await ToolRun.Of(site.Folder, "check", stop: Cancellation);
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        const string told = "AN0203 templates/home.html:1:4 error: there is no template";
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task A_command_that_is_told_to_stop_stops_and_publishes_nothing(string command)
    {
        using var site = TempSite.OfSmallCity();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        Assert.Equal(ExitCode.Failure, (await ToolRun.Of(site.Folder, command, stop: stop.Token)).Exit);
        Assert.False(site.Has("output/site/index.html"));
    }

    [Theory]
    [InlineData("help build")]
    [InlineData("--help build")]
    [InlineData("-h build")]
    [InlineData("build --help")]
    public async Task The_help_of_a_command_is_found_whichever_way_it_is_asked_for(string words)
    {
        using var site = TempSite.OfSmallCity();
        var run = await ToolRun.Of(site.Folder, words, stop: Cancellation);
        Assert.Equal(ExitCode.Clean, run.Exit);
        Assert.StartsWith("annai build: ", run.Out, StringComparison.Ordinal);
    }
}
