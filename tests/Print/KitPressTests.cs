using Annai.Print;
using Annai.Tests.Browser;
using Xunit;

namespace Annai.Tests.Print;

public sealed class KitPressTests(TestChromium chromium) : BrowserTests(chromium), IDisposable
{
    private const string Payload = "HTTPS://ANNAI.EXAMPLE/Q/AE-M5TXE/";

    private readonly string _output = Directory.CreateTempSubdirectory("annai-print-").FullName;

    public void Dispose() => Directory.Delete(_output, recursive: true);

    [Fact]
    public async Task A_kit_that_was_proved_lies_under_its_name_and_nothing_else_does()
    {
        Assert.True(await Print(CodeKit.Of("AE-M5TXE", Payload)));
        Assert.Equal(
            ["kenshin-b/AE-M5TXE/AE-M5TXE.png", "kenshin-b/AE-M5TXE/AE-M5TXE.svg"], PrintFolder.FilesIn(_output));
    }

    [Fact]
    public async Task A_kit_of_which_one_file_says_something_else_never_reaches_its_name()
    {
        var kit = CodeKit.Of("AE-M5TXE", Payload);
        var other = CodeKit.Of("AE-M5TXE", "HTTPS://ANNAI.EXAMPLE/Q/AE-R2HEF/");
        Assert.False(await Print(kit with { Files = [kit.Files[0], other.Files[1]] }));
        var finding = Assert.Single(Found());
        Assert.Equal(
            (Annai.Diagnostics.Codes.CodeUnreadable, "print/kenshin-b/AE-M5TXE/AE-M5TXE.png"),
            (finding.Code, finding.Place.File));
        Assert.Empty(PrintFolder.FilesIn(_output));
    }

    private async Task<bool> Print(CodeKit kit)
    {
        using var press = new KitPress(_output, new CodeProof(await Chromium()), Findings);
        return await press.Print(kit, "kenshin-b", Cancellation);
    }
}
