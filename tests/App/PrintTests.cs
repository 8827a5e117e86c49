using Annai.App;
using Annai.Tests.Print;
using Xunit;

namespace Annai.Tests.App;

public sealed class PrintTests(TestChromium chromium) : IDisposable
{
    private static readonly string[] Printed =
    [
        .. Files("kenshin-b/AE-M5TXE", "AE-M5TXE"), "kenshin-b/AE-M5TXE/kit.zip", "kenshin-b/AE-M5TXE/postcard.pdf",
        .. Files("kenshin-c/AE-R2HEF", "AE-R2HEF"), "kenshin-c/AE-R2HEF/kit.zip", "kenshin-c/AE-R2HEF/postcard.pdf",
    ];

    private readonly TempSite _site = TempSite.OfSmallCity();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Every_code_gets_its_files_and_the_end_says_how_many()
    {
        await chromium.Ready();
        var run = await Print();
        Assert.Equal(ExitCode.Clean, run.Exit);
        Assert.Equal("2 of 2 codes printed, 10 files with codes written and read back\n", run.Out);
        Assert.DoesNotContain("printing", run.Error, StringComparison.Ordinal);
        Assert.Equal(Printed, PrintFolder.FilesIn(_site.Folder + "/output"));
    }

    [Fact]
    public async Task Whoever_waits_at_a_terminal_sees_one_line_that_is_written_over()
    {
        await chromium.Ready();
        var run = await Print(isTerminal: true);
        Assert.StartsWith("\rprinting 1/2\rprinting 2/2\r            \r", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_browser_there_is_one_finding_and_no_file()
    {
        var run = await Print(name => name == "ANNAI_CHROMIUM" ? "/nowhere" : null);
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Single(run.Error.Split('\n'), line => line.StartsWith("AN0701 ", StringComparison.Ordinal));
        Assert.Contains("`ANNAI_CHROMIUM` names `/nowhere`", run.Error, StringComparison.Ordinal);
        Assert.Equal("0 of 2 codes printed, 0 files with codes written and read back\n", run.Out);
        Assert.Empty(PrintFolder.FilesIn(_site.Folder + "/output"));
    }

    [Fact]
    public async Task Without_a_browser_what_was_printed_before_stays()
    {
        _site.Write("output/print/kenshin-b/AE-M5TXE/AE-M5TXE.png", "proved");
        await Print(name => name == "ANNAI_CHROMIUM" ? "/nowhere" : null);
        Assert.Equal("proved", _site.Read("output/print/kenshin-b/AE-M5TXE/AE-M5TXE.png"));
    }

    [Fact]
    public async Task What_leads_to_no_page_is_not_printed()
    {
        await Run("build");
        _site.Write("content/codes.csv", _site.Read("content/codes.csv") + "AE-VQEJE,kenshin-c,poster\n");
        var run = await Run("print");
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Contains("`AE-VQEJE` does not open `kenshin-c`", run.Error, StringComparison.Ordinal);
        Assert.Empty(PrintFolder.FilesIn(_site.Folder + "/output"));
    }

    [Fact]
    public async Task A_message_has_its_text_beside_the_code()
    {
        await chromium.Ready();
        _site.Write("content/codes.csv", "code,notice,medium\nAE-VQEJE,kenshin-c,sms\n");
        Assert.Equal(ExitCode.Clean, (await Print()).Exit);
        var sms = _site.Read("output/print/kenshin-c/AE-VQEJE/sms.txt");
        Assert.Contains("https://annai.example/Q/AE-VQEJE/", sms, StringComparison.Ordinal);
        Assert.Contains("【あおば市】", sms, StringComparison.Ordinal);
        Assert.Contains("（本文に入っています）", sms, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_and_a_medium_leave_out_all_others()
    {
        await chromium.Ready();
        _site.Write("content/codes.csv", _site.Read("content/codes.csv") + "AE-VQEJE,kenshin-c,poster\n");
        await Run("build");
        var run = await Run("print --notice kenshin-c --format poster,json");
        Assert.Equal(ExitCode.Clean, run.Exit);
        Assert.StartsWith("{", run.Out, StringComparison.Ordinal);
        Assert.Equal(
            [.. Files("kenshin-c/AE-VQEJE", "AE-VQEJE"), "kenshin-c/AE-VQEJE/kit.zip", "kenshin-c/AE-VQEJE/poster.pdf"],
            PrintFolder.FilesIn(_site.Folder + "/output"));
    }

    [Fact]
    public async Task A_kit_wants_no_sender()
    {
        await chromium.Ready();
        var configuration = _site.Read("site.config.json");
        var post = configuration.IndexOf("\"post\"", StringComparison.Ordinal);
        _site.Write("site.config.json", configuration[..post] + "}");
        Assert.Contains("AN0803 site.config.json error", (await Print()).Error, StringComparison.Ordinal);
        Assert.Empty(PrintFolder.FilesIn(_site.Folder + "/output"));
        Assert.Equal(ExitCode.Clean, (await Run("print --format kit")).Exit);
        Assert.Contains("kenshin-b/AE-M5TXE/kit.zip", PrintFolder.FilesIn(_site.Folder + "/output"));
    }

    [Theory]
    [InlineData("print --format card", "`--format` is `card`, expected `text` or `json` or `postcard`")]
    [InlineData("print --new-code kenshin-b postcard --notice kenshin-b", "`--notice` is for printing")]
    [InlineData("print --notice kenshin-z", "there is no notice `kenshin-z`")]
    [InlineData("print --icc nowhere.icc", "there is no file `nowhere.icc`")]
    public async Task What_cannot_be_meant_is_told(string words, string told)
    {
        await Run("build");
        var run = await Run(words);
        Assert.NotEqual(ExitCode.Clean, run.Exit);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    private static string[] Files(string folder, string code) =>
        [$"{folder}/{code}-sheet.pdf", $"{folder}/{code}.pdf", $"{folder}/{code}.png", $"{folder}/{code}.svg"];

    private async Task<ToolRun> Print(Func<string, string?>? variable = null, bool isTerminal = false)
    {
        await Run("build");
        return await ToolRun.Of(
            _site.Folder, "print", variable, isTerminal, stop: TestContext.Current.CancellationToken);
    }

    private Task<ToolRun> Run(string words) =>
        ToolRun.Of(_site.Folder, words, stop: TestContext.Current.CancellationToken);
}
