using System.Text;
using Annai.Print.Reading;
using Xunit;

namespace Annai.Tests.Print.Checking;

/// <summary>Each way in which a drawing may be packed, against bytes worked out from ISO 32000-1, 7.4.</summary>
public sealed class FilterTests
{
    [Theory]
    [InlineData("ASCIIHexDecode", "48 65 6C6c 6F7>", "Hellop")]
    [InlineData("ASCII85Decode", "87cURD]i,\"Ebo80~>", "Hello World!")]
    [InlineData("RunLengthDecode", "\u0002abc\u00feX\u0080rest", "abcXXX")]
    public void What_is_packed_is_unpacked(string filter, string packed, string expected) =>
        Assert.Equal(expected, Unpacked(Encoding.Latin1.GetBytes(packed), filter));

    // The example of the standard: 45 45 45 45 45 65 45 45 45 66.
    [Fact]
    public void The_example_of_LZW_is_unpacked() => Assert.Equal(
        "-----A---B",
        Unpacked([0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01], "LZWDecode"));

    [Fact]
    public void Filters_are_taken_off_one_after_the_other() => Assert.Equal(
        "abcXXX",
        Unpacked("026162 63FE58 80>"u8.ToArray(), "ASCIIHexDecode", "RunLengthDecode"));

    [Fact]
    public void A_filter_of_pictures_is_no_way_to_pack_a_drawing() =>
        Assert.Throws<UnreadablePdfException>(() => Unpacked([0xFF, 0xD8], "DCTDecode"));

    private static string Unpacked(byte[] packed, params string[] filters) =>
        Encoding.Latin1.GetString(PdfFilters.Unpacked(packed, filters, [], new ReadingLimits()));
}
