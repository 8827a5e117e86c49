using System.Text;
using Annai.Browser;
using Xunit;

namespace Annai.Tests.Browser;

public sealed class PdfNodesTests(TestChromium chromium) : BrowserTests(chromium)
{
    [Theory]
    [InlineData("/ID (node00000032) /ID (node00000035) [(node00000032) (node00000035)]",
        "/ID (node00000001) /ID (node00000002) [(node00000001) (node00000002)]")]
    [InlineData("(node00000107)(node00000031)", "(node00000002)(node00000001)")]
    [InlineData("(node0000003x)(node31)(node", "(node0000003x)(node31)(node")]
    [InlineData("", "")]
    public void Parts_are_counted_from_one_in_their_order(string pdf, string expected) =>
        Assert.Equal(expected, Encoding.ASCII.GetString(PdfNodes.Numbered(Encoding.ASCII.GetBytes(pdf))));

    // The process that draws it has drawn more than the other time.
    [Fact]
    public async Task A_page_is_the_same_bytes_however_many_parts_its_process_has_seen()
    {
        var plain = Page("<html lang=ja><title>x</title><h1>A</h1><table><tr><th>B<td>C</table>");
        var busy = plain with
        {
            Html = plain.Html + "<script>for (let i = 0; i < 500; i++) document.createElement('p');</script>",
        };
        var first = await (await Chromium()).PdfOf(plain, Findings, Cancellation);
        Assert.Contains("(node00000001)", Encoding.Latin1.GetString(first!), StringComparison.Ordinal);
        Assert.Equal(first, await (await Chromium()).PdfOf(busy, Findings, Cancellation));
    }
}
