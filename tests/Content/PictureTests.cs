using System.Buffers.Binary;
using System.Text;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Content;

public sealed class PictureTests
{
    private static readonly byte[] Size480By200 = [0xDF, 1, 0, 199, 0, 0];

    [Fact]
    public void The_files_of_one_name_are_one_picture_with_the_narrowest_first()
    {
        using var site = TempSite.OfSample();
        var read = Reading.Of(site);
        var picture = read.Site!.Pictures.Single(picture => picture.Name == "kenshin-b");
        Assert.Equal(
            [(480, 200), (960, 400), (1440, 600)],
            picture.Variants.Select(variant => (variant.Width, variant.Height)));
    }

    [Fact]
    public void A_picture_that_is_heavy_on_a_phone_is_told()
    {
        using var site = TempSite.OfSample();
        site.Write("content/media/kenshin-b-480.webp", Webp(41 * 1024));
        var read = Reading.Of(site);
        Assert.NotNull(read.Site);
        Golden.MatchFindings("0322-heavy-picture", read.Findings, site.Folder);
    }

    [Fact]
    public void A_file_that_only_calls_itself_WebP_is_an_error()
    {
        using var site = TempSite.OfSample();
        site.Write("content/media/kenshin-b-480.webp", "no picture");
        var finding = Assert.Single(Reading.Of(site).Findings);
        Assert.Equal((Codes.Unreadable, "content/media/kenshin-b-480.webp"), (finding.Code, finding.Place.File));
    }

    [Fact]
    public void A_picture_that_was_cut_in_the_middle_is_an_error()
    {
        using var site = TempSite.OfSample();
        site.Write("content/media/kenshin-b-480.webp", Webp(4096)[..2048]);
        Assert.Equal(Codes.Unreadable, Assert.Single(Reading.Of(site).Findings).Code);
    }

    [Theory]
    [InlineData("写真 1")]
    [InlineData("写真　1")]
    [InlineData("写真,1")]
    [InlineData("写真?1")]
    public void A_name_that_divides_a_list_of_addresses_is_an_error(string name)
    {
        using var site = TempSite.OfSample();
        site.Write($"content/media/{name}-480.webp", Webp(4096));
        var finding = Assert.Single(Reading.Of(site).Findings);
        Assert.Equal((Codes.BadId, $"content/media/{name}-480.webp"), (finding.Code, finding.Place.File));
        Assert.Contains("`写真-1`", finding.Hint, StringComparison.Ordinal);
    }

    // The extended form of the head says the size by itself.
    private static byte[] Webp(int length)
    {
        var bytes = new byte[length];
        Encoding.ASCII.GetBytes("RIFF....WEBPVP8X").CopyTo(bytes, 0);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), length - 8);
        Size480By200.CopyTo(bytes, 24);
        return bytes;
    }
}
