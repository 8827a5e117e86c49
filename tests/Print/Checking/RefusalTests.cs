using System.Globalization;
using System.IO.Compression;
using System.Text;
using Annai.Diagnostics;
using Annai.Print.Reading;
using Xunit;

namespace Annai.Tests.Print.Checking;

public sealed class RefusalTests(TestChromium chromium) : CheckingTests(chromium)
{
    private const string Sheet = "/MediaBox[0 0 100 100]/Contents 4 0 R";

    [Theory]
    [InlineData("0820-empty", "")]
    [InlineData("0820-zip", "PK\u0003\u0004")]
    [InlineData("0820-web", "<!DOCTYPE html><html>")]
    [InlineData("0820-postscript", "%!PS-Adobe-3.0")]
    public Task What_is_no_PDF_is_refused(string golden, string bytes) =>
        Refused(golden, Encoding.Latin1.GetBytes(bytes));

    [Fact]
    public Task A_PDF_that_is_cut_off_is_refused() => Refused("0821-cut-off", new HandCard().Pdf()[..^700]);

    [Fact]
    public Task A_PDF_whose_parts_have_moved_is_refused()
    {
        var text = Encoding.Latin1.GetString(new HandCard().Pdf());
        var moved = text.Replace("endobj\n4 0 obj", "endobj      4 0 obj", StringComparison.Ordinal);
        return Refused("0821-moved", Encoding.Latin1.GetBytes(moved));
    }

    [Fact]
    public Task An_encrypted_PDF_is_refused() => Refused(
        "0822-encrypted",
        HandPdf.WithTrailer("/Encrypt<</Filter/Standard/V 1/R 2>>", "<</Type/Catalog/Pages 2 0 R>>"));

    [Fact]
    public Task More_pages_than_can_be_looked_at_are_refused()
    {
        var kids = string.Concat(Enumerable.Range(3, 151)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R ")));
        var pages = Enumerable.Repeat("<</Type/Page/MediaBox[0 0 9 9]>>", 151);
        return Refused("0823-pages", HandPdf.Of(
            ["<</Type/Catalog/Pages 2 0 R>>", $"<</Type/Pages/Kids[{kids}]>>", .. pages]));
    }

    [Fact]
    public Task Pages_that_lie_within_themselves_are_refused() => Refused(
        "0821-pages-in-a-circle",
        HandPdf.Of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1000000>>"));

    [Fact]
    public Task A_length_that_is_told_by_the_stream_itself_is_refused() => Refused(
        "0821-length-in-a-circle",
        HandPdf.OfPage(Sheet, "<</Length 4 0 R>>stream\n\nendstream"));

    [Fact]
    public Task A_drawing_that_draws_itself_is_refused() => Refused(
        "0821-drawing-in-a-circle",
        HandPdf.OfPage(
            Sheet + "/Resources<</XObject<</X 5 0 R>>>>",
            HandPdf.Stream("/X Do"),
            HandPdf.Stream("/X Do", "/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>")));

    [Fact]
    public Task A_drawing_that_doubles_at_each_level_is_refused() => Refused("0823-steps", HandPdf.OfPage(
        Sheet + "/Resources<</XObject<</X 5 0 R>>>>",
        [HandPdf.Stream("/X Do"), .. Enumerable.Range(6, 18).Select(Hundredfold)]));

    [Fact]
    public Task A_part_that_unpacks_to_more_than_a_memory_holds_is_refused() => Refused("0823-bomb", HandPdf.OfPage(
        Sheet, HandPdf.Stream(Packed(new byte[101 << 20]), "/Filter/FlateDecode")));

    [Fact]
    public Task A_value_that_nests_without_end_is_refused() =>
        Refused("0823-nested", HandPdf.OfPage(Sheet, HandPdf.Stream(new string('[', 100_000))));

    [Fact]
    public void A_file_that_nobody_should_read_into_memory_is_refused_by_its_length() => Golden.MatchFindings(
        "0823-file", [Annai.Print.Checking.ArtworkCheck.TooLarge((200L << 20) + 1, new SourcePlace("card.pdf"))!]);

    [Fact]
    public void Tables_of_objects_that_lead_in_a_circle_are_followed_once()
    {
        var text = Encoding.Latin1.GetString(HandPdf.OfPage("/MediaBox[0 0 9 9]"));
        var at = text.LastIndexOf("startxref\n", StringComparison.Ordinal) + "startxref\n".Length;
        var table = text[at..text.IndexOf('\n', at)];
        var looped = text.Replace("/Root 1 0 R", $"/Root 1 0 R/Prev {table}", StringComparison.Ordinal);
        Assert.Single(PdfPages.Of(PdfFile.Open(Encoding.Latin1.GetBytes(looped))));
    }

    internal static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(bytes);
        return packed.ToArray();
    }

    private static string Hundredfold(int number) => HandPdf.Stream(
        string.Concat(Enumerable.Repeat("/X Do ", 100)),
        string.Create(
            CultureInfo.InvariantCulture,
            $"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {number} 0 R>>>>"));

    private async Task Refused(string golden, byte[] pdf)
    {
        Assert.Null(await Check(pdf));
        Golden.MatchFindings(golden, Found());
    }
}
