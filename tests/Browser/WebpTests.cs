using System.Text;
using Annai.Browser;
using Annai.Diagnostics;
using Microsoft.Playwright;
using Xunit;

namespace Annai.Tests.Browser;

public sealed class WebpTests(TestChromium chromium) : BrowserTests(chromium)
{
    // Big-endian TIFF with two tags: orientation 6 (turn a quarter to the right) and a description.
    private static readonly byte[] Exif =
    [
        .. "Exif\0\0MM\0*\0\0\0\b\0\x02"u8,
        .. "\x01\x0E\0\x02\0\0\0\x08\0\0\0\x26"u8,
        .. "\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"u8,
        .. "\0\0\0\0Tanaka\0\0"u8,
    ];

    [Fact]
    public async Task A_photograph_stands_upright_and_keeps_no_metadata()
    {
        var photograph = await Photograph();
        Assert.Contains("Tanaka", Encoding.Latin1.GetString(photograph), StringComparison.Ordinal);
        var webp = await (await Chromium()).WebpOf(FileOf(photograph), 400, 80, Findings, Cancellation);
        Assert.Empty(Found());
        Assert.Equal((20, 40), (webp!.Width, webp.Height));
        Assert.Equal("red above, blue below", await ColoursOf(webp.Bytes));
        var text = Encoding.Latin1.GetString(webp.Bytes);
        Assert.StartsWith("RIFF", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tanaka", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(100, 100, 50)]
    [InlineData(200, 200, 100)]
    [InlineData(900, 200, 100)]   // never larger than it is
    public async Task A_picture_is_made_smaller_but_never_larger(int asked, int width, int height)
    {
        var browser = await Chromium();
        var png = await browser.PngOf(Page("<p>絵"), new Viewport(200, 100), Findings, Cancellation);
        var webp = await browser.WebpOf(FileOf(png), asked, 80, Findings, Cancellation);
        Assert.Equal((width, height), (webp!.Width, webp.Height));
    }

    [Fact]
    public async Task A_file_that_is_no_picture_is_a_finding()
    {
        var webp = await (await Chromium()).WebpOf(
            FileOf(Encoding.UTF8.GetBytes("name,address"), "content/media/a.png"), 100, 80, Findings, Cancellation);
        Assert.Null(webp);
        var finding = Assert.Single(Found());
        Assert.Equal((Codes.PictureUnreadable, "content/media/a.png"), (finding.Code, finding.Place.File));
    }

    [Theory]
    [InlineData(20_000, 19_000)]
    [InlineData(100, 40_000)]   // longer than any WebP
    public async Task A_picture_with_more_pixels_than_can_be_held_is_too_large_and_not_no_picture(int width, int height)
    {
        var gif = Gif((ushort)width, (ushort)height);
        var file = FileOf(gif, "content/media/a.gif");
        Assert.Null(await (await Chromium()).WebpOf(file, 100, 80, Findings, Cancellation));
        var own = $"{width} × {height}";
        Golden.MatchFindings("0712-too-large-picture", Found().Select(finding =>
            finding with { Message = finding.Message.Replace(own, "…", StringComparison.Ordinal) }));
    }

    [Fact]
    public async Task A_picture_that_is_just_small_enough_is_drawn()
    {
        var webp = await (await Chromium()).WebpOf(FileOf(Gif(100, 16_383)), 100, 80, Findings, Cancellation);
        Assert.Empty(Found());
        Assert.Equal((100, 16_383), (webp!.Width, webp.Height));
    }

    /// <summary>Red on the left, blue on the right, and a camera that was held on its side.</summary>
    private async Task<byte[]> Photograph()
    {
        var page = Page("<style>body{margin:0;height:20px;background:linear-gradient(90deg,red 50%,blue 50%)}</style>");
        var jpeg = await Inside(page, async inside =>
        {
            await inside.SetViewportSizeAsync(40, 20);
            return await inside.ScreenshotAsync(new() { Type = ScreenshotType.Jpeg, Quality = 95 });
        });
        var length = Exif.Length + 2;
        return [.. jpeg[..2], 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. Exif, .. jpeg[2..]];
    }

    private Task<string> ColoursOf(byte[] webp) => Inside(
        WebDocument.OfPicture(webp, "image/webp") with { RunsScripts = true }, page => page.EvaluateAsync<string>("""
            () => {
              const picture = document.querySelector("img");
              const canvas = document.createElement("canvas").getContext("2d");
              canvas.drawImage(picture, 0, 0);
              const colour = (y) => canvas.getImageData(10, y, 1, 1).data[0] > 128 ? "red" : "blue";
              return `${colour(5)} above, ${colour(35)} below`;
            }
            """));
}
