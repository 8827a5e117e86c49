using System.Text.Json;
using Annai.App;
using Annai.Tests.Print.Checking;
using Xunit;

namespace Annai.Tests.App.Printing;

public sealed class ArtworkTests(TestChromium chromium) : IDisposable
{
    private readonly TempSite _site = TempSite.OfSmallCity();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_sound_card_ends_clean_and_has_a_report_of_one_file()
    {
        var run = await Check(new HandCard(), "--notice kenshin-b");
        Assert.Equal((ExitCode.Clean, ""), (run.Exit, Told(run)));
        Assert.StartsWith("looked through; pages: 1, codes: 1\n", run.Out, StringComparison.Ordinal);
        var report = _site.Read("output/print/check/card.html");
        Assert.Contains("問題は見つかりませんでした", report, StringComparison.Ordinal);
        Assert.Contains("緑色のはがき", report, StringComparison.Ordinal);
        Assert.Contains("src=\"data:image/jpeg;base64,", report, StringComparison.Ordinal);
        Assert.DoesNotContain("http", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_of_another_notice_ends_with_mistakes_and_its_report_says_what_to_ask_for()
    {
        var run = await Check(
            new HandCard { TextColour = ".6 .5 .5 1 k" }, "--notice kenshin-c --report looked/at.html");
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Contains("AN0829 card.pdf error", run.Error, StringComparison.Ordinal);
        Assert.Contains("AN0842 card.pdf error", run.Error, StringComparison.Ordinal);
        var report = _site.Read("looked/at.html");
        Assert.Contains("このままでは印刷に出せません", report, StringComparison.Ordinal);
        Assert.Contains("別の通知のページが開きます", report, StringComparison.Ordinal);
        Assert.Contains("黒い文字が、墨1色になっていません", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_is_posted_after_the_last_day_leads_to_a_closed_page()
    {
        var run = await Check(new HandCard(), "--posted-on 2027-02-01 --format json");
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        using var json = JsonDocument.Parse(run.Out);
        var code = json.RootElement.GetProperty("result").GetProperty("pages")[0].GetProperty("codes")[0];
        Assert.Equal("AE-M5TXE", code.GetProperty("code").GetString());
        Assert.False(code.GetProperty("open").GetBoolean());
        Assert.True(code.GetProperty("released").GetBoolean());
        Assert.Equal("2027-02-01", code.GetProperty("postedOn").GetString());
        Assert.Contains(
            json.RootElement.GetProperty("findings").EnumerateArray(),
            finding => finding.GetProperty("code").GetString() == "AN0843");
    }

    [Fact]
    public async Task Without_a_release_a_code_leads_nowhere()
    {
        await chromium.Ready();
        _site.Write("card.pdf", new HandCard().Pdf());
        var run = await Run("print check card.pdf");
        Assert.Contains("AN0802 card.pdf error", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_PDF_is_refused_and_leaves_no_report()
    {
        _site.Write("card.pdf", "PK\u0003\u0004");
        var run = await Run("print check card.pdf");
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.StartsWith("AN0820 card.pdf error: the file is a ZIP archive", run.Error, StringComparison.Ordinal);
        Assert.False(_site.Has("output/print/check/card.html"));
    }

    [Theory]
    [InlineData("print check", "a check is of one file")]
    [InlineData("print check card.pdf --posted-on someday", "`--posted-on` is `someday`")]
    [InlineData("print --posted-on 2026-12-01", "`--posted-on` belongs to `print check FILE.pdf`")]
    public async Task A_wrong_call_is_told(string words, string told)
    {
        var run = await Run(words);
        Assert.Equal(ExitCode.Failure, run.Exit);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("print check nowhere.pdf", "AN0002 nowhere.pdf error")]
    [InlineData("print check card.pdf --notice kenshin-x", "there is no notice `kenshin-x`")]
    public async Task What_is_not_there_is_told(string words, string told)
    {
        _site.Write("card.pdf", new HandCard().Pdf());
        var run = await Run(words);
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    private async Task<ToolRun> Check(HandCard card, string options)
    {
        await chromium.Ready();
        await Run("build");
        _site.Write("card.pdf", card.Pdf());
        return await Run($"print check card.pdf {options}");
    }

    private Task<ToolRun> Run(string words) =>
        ToolRun.Of(_site.Folder, words, stop: TestContext.Current.CancellationToken);

    // Without the note that this machine has no sandbox.
    private static string Told(ToolRun run) => string.Concat(
        run.Error.Split('\n').Where(line => line.StartsWith("AN", StringComparison.Ordinal))
            .Where(line => !line.StartsWith("AN0703", StringComparison.Ordinal)));
}
