using AngleSharp.Html.Parser;
using Annai.App;
using Xunit;

namespace Annai.Tests.Pages;

/// <summary>What a page says while it is being worked on.</summary>
public sealed class MaintenancePageTests
{
    [Fact]
    public async Task What_nobody_announced_is_said_in_the_words_of_the_city()
    {
        using var site = TempSite.OfSmallCity();
        site.Write("content/words/ja.yaml", "maintenance_text: 点検です。\nmaintenance_call: お電話を。\n");
        await Run(site, "build");
        Assert.Equal(ExitCode.Clean, (await Run(site, "maintain on")).Exit);
        var page = new HtmlParser().ParseDocument(site.Read("output/site/n/kenshin-b/index.html"));
        Assert.Equal("点検です。", page.QuerySelector(".lead")!.TextContent);
        Assert.Equal("再開の日時は、まだ決まっていません。", page.QuerySelector(".sign")!.TextContent);
        Assert.Contains("お電話を。", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-19", "2026-11-19")]
    [InlineData("2026-11-20T10:00", "2026-11-20T10:00")]
    public async Task An_end_that_is_over_is_refused(string until, string said)
    {
        using var site = TempSite.OfSmallCity();
        var run = await Run(site, $"maintain on --until {until}");
        Assert.Equal(ExitCode.Failure, run.Exit);
        Assert.Equal($"`--until` is `{said}`, which is over: it is `2026-11-20T10:00`\n", run.Error);
    }

    private static Task<ToolRun> Run(TempSite site, string words) =>
        ToolRun.Of(site.Folder, words, stop: TestContext.Current.CancellationToken);
}
