using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Annai.Content;
using Annai.Print.Kits;
using Annai.Templates;
using Annai.Tests.Browser;
using Xunit;

namespace Annai.Tests.Print;

/// <summary>The sheet that goes with a code, and the archive in which all of it is sent.</summary>
public sealed partial class KitSheetTests(TestChromium chromium) : BrowserTests(chromium)
{
    private static readonly CodeOrder Order = new()
    {
        Code = new CodeId("AE-M5TXE"),
        Medium = Medium.Postcard,
        Wave = 1,
        Payload = "HTTPS://ANNAI.EXAMPLE/Q/AE-M5TXE/",
        Readable = "annai.example/Q/AE-M5TXE/",
        City = "あおば市",
        Section = "保険年金課",
        // Three signs that the large file of the font lacks.
        Card = "緑色のはがき（髙﨑㈱）",
        Title = "昨年度の健診を、お忘れではありませんか",
        Programme = "特定健診",
        Tel = "073-000-0000",
    };

    [Fact]
    public async Task It_is_one_page_of_A4_whose_code_says_what_the_register_says()
    {
        var chromium = await Chromium();
        var page = await chromium.Decode(FileOf(await Sheet()), Findings, dpi: 120, cancellation: Cancellation);
        Assert.Empty(Found());
        Assert.Equal(Order.Payload, Assert.Single(page!.Codes).Text);
        Assert.Equal(1, page.Pages);
        Assert.Equal((210, 297), ((int)Math.Round(page.Sheet!.Width), (int)Math.Round(page.Sheet.Height)));
        // As large as it says of itself.
        Assert.Equal(18, page.Codes[0].Side * page.MillimetresPerPixel!.Value, 0.3);
    }

    [Fact]
    public async Task All_its_letters_are_of_the_one_font_and_none_is_a_drawing()
    {
        var pdf = Encoding.Latin1.GetString((await Sheet())!);
        var fonts = Fonts().Matches(pdf).Select(font => font.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Contains("BIZUDGothic", font, StringComparison.Ordinal));
        Assert.DoesNotContain("/Type3", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_order_is_the_same_bytes() => Assert.Equal(await Sheet(), await Sheet());

    [Fact]
    public async Task A_template_with_a_fault_is_told_and_nothing_is_printed()
    {
        var sheet = new KitSheet(await Chromium(), name => Template.Parse("{{ nobody.knows }}", $"templates/{name}"));
        Assert.Null(await sheet.Of(Order, CodeKit.Drawn(Order.Payload), Findings, Cancellation));
        Assert.Equal(Annai.Diagnostics.Codes.TemplateFault, Assert.Single(Found()).Code);
    }

    [Fact]
    public void The_archive_holds_every_file_and_is_the_same_whenever_it_is_packed()
    {
        var kit = CodeKit.Of("AE-M5TXE", Order.Payload);
        var bytes = KitArchive.Of(kit.Files);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(kit.Files.Select(file => file.Name), archive.Entries.Select(entry => entry.FullName));
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal(bytes, KitArchive.Of(kit.Files));
    }

    private async Task<byte[]?> Sheet() =>
        await new KitSheet(await Chromium(), Find).Of(Order, CodeKit.Drawn(Order.Payload), Findings, Cancellation);

    private static Template? Find(string name) => Template.Parse(
        File.ReadAllText(Path.Combine(Repository.Root, "templates", name)), $"templates/{name}");

    [GeneratedRegex(@"/BaseFont\s*/([^\s/]+)")]
    private static partial Regex Fonts();
}
