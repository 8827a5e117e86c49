using System.Text;
using Annai.Browser;
using Xunit;

namespace Annai.Tests.Browser;

public sealed class DecodeTests(TestChromium chromium) : BrowserTests(chromium)
{
    private static readonly string[] Three =
    [
        "HTTPS://AOBA.EXAMPLE/Q/AOB-KA1/",
        "HTTPS://AOBA.EXAMPLE/Q/AOB-KB2/",
        "https://aoba.example/q/?utm_source=はがき",
    ];

    [Fact]
    public async Task One_code_is_read_with_its_version_and_its_corners()
    {
        var page = await Decoded(QrPictures.Png(Three[0]));
        Assert.Empty(Found());
        var code = Assert.Single(page!.Codes);
        Assert.Equal((Three[0], 2), (code.Text, code.Version));
        // Four modules of quiet zone, four pixels to a module.
        Assert.Equal(16, code.Corners[0].X, 1.0);
        Assert.Equal(16, code.Corners[0].Y, 1.0);
        Assert.Equal(code.Modules * 4, code.Side, 2.0);
        Assert.Null(page.MillimetresPerPixel);
    }

    [Fact]
    public async Task Three_codes_side_by_side_are_all_read()
    {
        var row = string.Concat(Three.Select(text => QrPictures.Svg(text, "width:150px")));
        var png = await (await Chromium()).PngOf(Page(row), new Viewport(600, 200), Findings, Cancellation);
        Assert.Equal(Three.Order(StringComparer.Ordinal), await TextsIn(png));
    }

    [Theory]
    [InlineData("transform:rotate(33deg)")]
    [InlineData("transform:rotate(180deg)")]
    [InlineData("filter:invert(1)")]
    [InlineData("transform:perspective(400px) rotateY(20deg)")]
    public async Task Codes_that_lie_askew_or_light_on_dark_are_read(string style)
    {
        var row = QrPictures.Svg(Three[0], $"width:200px;margin:40px;background:#fff;{style}");
        var png = await (await Chromium()).PngOf(Page(row), new Viewport(400, 300), Findings, Cancellation);
        Assert.Equal([Three[0]], await TextsIn(png));
    }

    [Fact]
    public async Task A_code_in_a_WebP_is_read()
    {
        var webp = await (await Chromium()).WebpOf(FileOf(QrPictures.Png(Three[1])), 400, 60, Findings, Cancellation);
        Assert.Equal([Three[1]], await TextsIn(webp!.Bytes));
    }

    [Fact]
    public async Task Forty_codes_on_a_sheet_are_all_read()
    {
        var texts = Enumerable.Range(100, 40).Select(number => $"HTTPS://AOBA.EXAMPLE/Q/AOB-{number}/").ToArray();
        var sheet = string.Concat(texts.Select(text => QrPictures.Svg(text, "width:90px")));
        var png = await (await Chromium()).PngOf(Page(sheet), new Viewport(800, 600), Findings, Cancellation);
        Assert.Equal(texts, await TextsIn(png));
    }

    [Fact]
    public async Task Codes_on_a_page_of_a_PDF_are_read_where_they_stand_on_the_paper()
    {
        var page = await Decoded(await Sheet(), page: 2);
        Assert.Empty(Found());
        Assert.Equal(Three.Order(StringComparer.Ordinal), Texts(page));
        Assert.Equal(2, page!.Pages);
        Assert.Equal(210, page.Sheet!.Width, 0.5);
        Assert.Equal(297, page.Sheet.Height, 0.5);
        var code = page.Codes.Single(code => code.Text == Three[0]);
        // 14 mm with its quiet zone of eight modules of 33.
        Assert.Equal(14.0 * 25 / 33, code.Side * page.MillimetresPerPixel!.Value, 0.3);
    }

    [Fact]
    public async Task A_page_without_codes_is_no_mistake()
    {
        var page = await Decoded(await Sheet());
        Assert.Empty(Found());
        Assert.Empty(page!.Codes);
    }

    [Fact]
    public async Task A_page_that_the_PDF_does_not_have_is_a_finding()
    {
        Assert.Null(await Decoded(await Sheet(), page: 3));
        Golden.MatchFindings("0711-no-such-page", Found());
    }

    [Fact]
    public async Task A_page_with_more_pixels_than_can_be_held_is_a_finding()
    {
        Assert.Null(await Decoded(await Sheet(), dpi: 6000));
        Golden.MatchFindings("0712-too-large", Found());
    }

    [Fact]
    public async Task A_picture_with_more_pixels_than_can_be_held_is_too_large_and_not_no_picture()
    {
        Assert.Null(await Decoded(Gif(20_000, 19_000)));
        var finding = Assert.Single(Found());
        Assert.Equal(Annai.Diagnostics.Codes.PageTooLarge, finding.Code);
        Assert.StartsWith("the page has 20000 × 19000 pixels", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_PDF_is_a_finding()
    {
        Assert.Null(await Decoded(Encoding.ASCII.GetBytes("%PDF-1.7\nnothing of the kind")));
        Golden.MatchFindings("0709-broken-pdf", Found());
    }

    [Fact]
    public async Task A_PDF_with_a_password_is_a_finding()
    {
        var nobody = new string('0', 64);
        Assert.Null(await Decoded(Encoding.ASCII.GetBytes($"""
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
            3 0 obj <</Filter/Standard/V 1/R 2/O<{nobody}>/U<{nobody}>/P -4>> endobj
            trailer <</Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>
            """)));
        Golden.MatchFindings("0710-encrypted-pdf", Found());
    }

    [Fact]
    public async Task A_file_that_is_neither_PDF_nor_picture_is_a_finding()
    {
        Assert.Null(await Decoded(Encoding.UTF8.GetBytes("name,address")));
        Golden.MatchFindings("0708-no-picture", Found());
    }

    private async Task<DecodedPage?> Decoded(byte[]? file, int page = 1, int dpi = 300) =>
        await (await Chromium()).Decode(FileOf(file, "output/print/card.pdf"), Findings, page, dpi, Cancellation);

    private async Task<IEnumerable<string>> TextsIn(byte[]? file)
    {
        var page = await Decoded(file);
        Assert.Empty(Found());
        return Texts(page);
    }

    private static IEnumerable<string> Texts(DecodedPage? page) =>
        page!.Codes.Select(code => code.Text).Order(StringComparer.Ordinal);

    private async Task<byte[]?> Sheet()
    {
        var codes = string.Concat(Three.Select(text => QrPictures.Svg(text, "width:14mm;margin:20mm")));
        var sheet = Page($"<style>@page{{size:A4}}p{{break-after:page}}</style><p>表</p>{codes}");
        return await (await Chromium()).PdfOf(sheet, Findings, Cancellation);
    }
}
