using Annai.Print.Kits;
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
            ["AE-M5TXE.pdf", "AE-M5TXE.png", "AE-M5TXE.svg", "kit.zip"],
            PrintFolder.FilesIn(_output).Select(file => file["kenshin-b/AE-M5TXE/".Length..]));
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

    [Fact]
    public async Task Of_what_lay_there_before_nothing_stays_wherever_it_was()
    {
        Leave("kenshin-b/AE-M5TXE/sms.txt");
        Leave("kenshin-c/AE-M5TXE/AE-M5TXE.png");
        Assert.True(await Print(CodeKit.Of("AE-M5TXE", Payload)));
        Assert.DoesNotContain(PrintFolder.FilesIn(_output), file => file.EndsWith("sms.txt", StringComparison.Ordinal)
            || file.StartsWith("kenshin-c", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_killed_run_left_is_cleared_away_when_the_next_begins()
    {
        var left = Leave(".staging-0123456789abcdef0123456789abcdef/AE-M5TXE/AE-M5TXE.png");
        using (new PrintStaging(Path.Combine(_output, "print")))
            Assert.False(File.Exists(left));
        Assert.Empty(PrintFolder.FilesIn(_output));
    }

    [Fact]
    public void A_run_beside_another_leaves_its_files_alone()
    {
        using var first = new PrintStaging(Path.Combine(_output, "print"));
        var file = Path.Combine(first.Folder, "AE-M5TXE.png");
        File.WriteAllText(file, "being drawn");
        using (new PrintStaging(Path.Combine(_output, "print")))
            Assert.True(File.Exists(file));
        Assert.True(File.Exists(file));
    }

    [Fact]
    public void What_else_lies_beside_the_kits_is_left_alone()
    {
        var other = Leave("notes/for-the-printer.txt");
        using (new PrintStaging(Path.Combine(_output, "print")))
            Assert.True(File.Exists(other));
        Assert.True(File.Exists(other));
    }

    private string Leave(string path)
    {
        var file = Path.Combine(_output, "print", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "left");
        return file;
    }

    private async Task<bool> Print(CodeKit kit)
    {
        using var press = new KitPress(_output, new CodeProof(await Chromium()), Findings);
        return await press.Print(kit, "kenshin-b", Cancellation);
    }
}
