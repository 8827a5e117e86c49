using System.Buffers.Binary;
using Annai.Browser;
using Xunit;

namespace Annai.Tests.Browser;

public sealed class PngTests(TestChromium chromium) : BrowserTests(chromium)
{
    private const string Tall = "<style>body{margin:0}div{height:900px}</style><div></div>";

    [Fact]
    public async Task A_picture_reaches_to_the_end_of_the_page_and_has_the_scale_asked_for()
    {
        var png = await (await Chromium()).PngOf(Page(Tall), new Viewport(360, 640, Scale: 2), Findings, Cancellation);
        Assert.Empty(Found());
        Assert.Equal((720, 1800), SizeOf(png));
    }

    [Fact]
    public async Task The_same_page_makes_the_same_bytes()
    {
        var page = Page("<h1>特定健診</h1><p>お電話ください</p>");
        var (browser, screen) = (await Chromium(), new Viewport(360, 640));
        var first = await browser.PngOf(page, screen, Findings, Cancellation);
        Assert.Equal(first!, (await browser.PngOf(page, screen, Findings, Cancellation))!);
    }

    [Fact]
    public async Task A_dark_screen_gets_the_dark_page()
    {
        var page = Page("<style>@media (prefers-color-scheme: dark) { body { height: 900px } }</style>");
        var browser = await Chromium();
        var light = await browser.PngOf(page, new Viewport(100, 100), Findings, Cancellation);
        var dark = await browser.PngOf(page, new Viewport(100, 100, Dark: true), Findings, Cancellation);
        Assert.Equal(100, SizeOf(light).Height);
        Assert.True(SizeOf(dark).Height > 800);
    }

    [Theory]
    [InlineData(true, 500)]
    [InlineData(false, 100)]
    public async Task Scripts_run_only_where_they_may(bool may, int height)
    {
        var page = Page(
            "<style>body{margin:0}</style><div></div><script>document.body.style.height = '500px'</script>");
        var png = await (await Chromium()).PngOf(
            page with { RunsScripts = may }, new Viewport(100, 100), Findings, Cancellation);
        Assert.Equal(height, SizeOf(png).Height);
    }

    [Fact]
    public async Task An_SVG_becomes_a_PNG_as_wide_as_the_viewport()
    {
        var svg =
            """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3"/></svg>"""u8.ToArray();
        var png = await (await Chromium()).PngOf(
            WebDocument.OfPicture(svg, "image/svg+xml"), new Viewport(400, 100), Findings, Cancellation);
        Assert.Empty(Found());
        Assert.Equal((400, 300), SizeOf(png));
    }

    private static (int Width, int Height) SizeOf(byte[]? png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
