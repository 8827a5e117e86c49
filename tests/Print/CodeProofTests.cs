using Annai.Print.Kits;
using Annai.Tests.Browser;
using Xunit;

namespace Annai.Tests.Print;

public sealed class CodeProofTests(TestChromium chromium) : BrowserTests(chromium)
{
    private const string Payload = "HTTPS://ANNAI.EXAMPLE/Q/AE-M5TXE/";
    private const string Other = "HTTPS://ANNAI.EXAMPLE/Q/AE-R2HEF/";

    [Fact]
    public async Task Every_file_of_a_kit_is_read_as_the_register_says()
    {
        foreach (var file in CodeKit.Of("AE-M5TXE", Payload).Files)
            Assert.True(await Reads(file), file.Name);
        Assert.Empty(Found());
    }

    [Fact]
    public async Task A_file_that_says_something_else_is_a_finding()
    {
        foreach (var file in CodeKit.Of("AE-M5TXE", Other).Files)
            Assert.False(await Reads(file), file.Name);
        Golden.MatchFindings("0801-another-code", Found());
    }

    [Fact]
    public async Task A_file_without_a_code_is_a_finding()
    {
        var blank =
            """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v1H0z"/></svg>"""u8.ToArray();
        Assert.False(await Reads(new KitFile("AE-M5TXE.svg", "image/svg+xml", blank)));
        Golden.MatchFindings("0801-no-code", Found());
    }

    [Fact]
    public async Task A_file_that_is_no_picture_is_a_finding_and_not_a_crash()
    {
        Assert.False(await Reads(new KitFile("AE-M5TXE.png", "image/png", [1, 2, 3])));
        Assert.Equal(Annai.Diagnostics.Codes.PictureUnreadable, Assert.Single(Found()).Code);
    }

    private async Task<bool> Reads(KitFile file) =>
        await new CodeProof(await Chromium()).Reads("print", [file], Payload, Findings, Cancellation);
}
