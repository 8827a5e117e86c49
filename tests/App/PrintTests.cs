using Annai.App;
using Annai.Tests.Print;
using Xunit;

namespace Annai.Tests.App;

public sealed class PrintTests(TestChromium chromium) : IDisposable
{
    private static readonly string[] Printed =
    [
        "kenshin-b/AE-M5TXE/AE-M5TXE.png", "kenshin-b/AE-M5TXE/AE-M5TXE.svg",
        "kenshin-c/AE-R2HEF/AE-R2HEF.png", "kenshin-c/AE-R2HEF/AE-R2HEF.svg",
    ];

    private readonly TempSite _site = TempSite.OfSmallCity();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Every_code_gets_its_files_and_the_end_says_how_many()
    {
        await chromium.Ready();
        var run = await Print();
        Assert.Equal(ExitCode.Clean, run.Exit);
        Assert.Equal("2 of 2 codes printed, 4 files written and read back\n", run.Out);
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
        Assert.Equal("0 of 2 codes printed, 0 files written and read back\n", run.Out);
        Assert.Empty(PrintFolder.FilesIn(_site.Folder + "/output"));
    }

    [Fact]
    public async Task Without_a_browser_what_was_printed_before_stays()
    {
        _site.Write("output/print/kenshin-b/AE-M5TXE/AE-M5TXE.png", "proved");
        await Print(name => name == "ANNAI_CHROMIUM" ? "/nowhere" : null);
        Assert.Equal("proved", _site.Read("output/print/kenshin-b/AE-M5TXE/AE-M5TXE.png"));
    }

    private Task<ToolRun> Print(Func<string, string?>? variable = null, bool isTerminal = false) =>
        ToolRun.Of(_site.Folder, "print", variable, isTerminal, stop: TestContext.Current.CancellationToken);
}
