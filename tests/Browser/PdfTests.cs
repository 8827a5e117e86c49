using System.Text;
using Annai.Browser;
using Xunit;

namespace Annai.Tests.Browser;

public sealed class PdfTests(TestChromium chromium) : BrowserTests(chromium)
{
    private const string Card = """
        <html lang=ja><title>健診のお知らせ</title>
        <style>
          @page { size: 400px 600px; margin: 0 }
          body { margin: 0; background: #ffd }
          h1 { break-after: page }
        </style>
        <h1>特定健診</h1><p>お電話ください</p>
        """;

    [Fact]
    public async Task A_page_is_as_large_as_its_own_style_asks()
    {
        var pdf = await (await Chromium()).PdfOf(Page(Card), Findings, Cancellation);
        Assert.Empty(Found());
        Assert.Contains("/MediaBox [0 0 300 450]", Encoding.Latin1.GetString(pdf!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_the_page_are_in_the_PDF()
    {
        var pdf = await (await Chromium()).PdfOf(Page(Card), Findings, Cancellation);
        Assert.Equal("特定健診|お電話ください", await TextOf(pdf));
    }

    [Fact]
    public async Task Styles_and_pictures_come_from_the_files_that_were_handed_in()
    {
        var document = Page("<link rel=stylesheet href=../css/print.css><p>お知らせ</p>") with
        {
            Path = "print/card/",
            Files = [new WebFile("print/css/print.css", Encoding.UTF8.GetBytes("@page{size:800px 400px}"), "text/css")],
        };
        var pdf = await (await Chromium()).PdfOf(document, Findings, Cancellation);
        Assert.Empty(Found());
        Assert.Contains("/MediaBox [0 0 600 300]", Encoding.Latin1.GetString(pdf!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_page_makes_the_same_bytes()
    {
        var browser = await Chromium();
        var first = await browser.PdfOf(Page(Card), Findings, Cancellation);
        await browser.PngOf(Page("<p>something else in between"), new Viewport(300, 200), Findings, Cancellation);
        Assert.Equal(first!, (await browser.PdfOf(Page(Card), Findings, Cancellation))!);
    }

    [Fact]
    public async Task A_PDF_does_not_say_when_it_was_made()
    {
        var pdf = await (await Chromium()).PdfOf(Page(Card), Findings, Cancellation);
        Assert.DoesNotContain("(D:2", Encoding.Latin1.GetString(pdf!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_pages_are_printed_at_once()
    {
        var browser = await Chromium();
        var pdfs = await Task.WhenAll(Enumerable.Range(0, 6).Select(async number =>
            await TextOf(await browser.PdfOf(Page($"<p>{number}番"), Findings, Cancellation))));
        Assert.Equal(["0番", "1番", "2番", "3番", "4番", "5番"], pdfs);
    }

    private Task<string> TextOf(byte[]? pdf) => Inside(
        new CodeDecoder(FileOf(pdf), 1, 300).Document, page => page.EvaluateAsync<string>("""
            async () => {
              const data = await (await fetch("input")).arrayBuffer();
              const pdf = await pdfjsLib.getDocument({ data }).promise;
              const pages = Array.from({ length: pdf.numPages }, async (_, i) =>
                (await (await pdf.getPage(i + 1)).getTextContent()).items.map(item => item.str).join(""));
              return (await Promise.all(pages)).join("|");
            }
            """));
}
