using Xunit;

namespace Annai.Tests.Print.Checking;

public sealed class SoundCardTests(TestChromium chromium) : CheckingTests(chromium)
{
    [Fact]
    public async Task A_careful_card_has_nothing_wrong_with_it()
    {
        var artwork = await Check(new HandCard());
        Assert.Empty(Found());
        var page = Assert.Single(artwork!.Pages);
        Assert.Equal(100, page.Width, 0.01);
        Assert.Equal(148, page.Height, 0.01);
        Assert.Equal(3, page.Bleed, 0.01);
        Assert.Equal("Gothic", Assert.Single(page.Fonts).Name);
        Assert.True(page.HasTrim);
    }

    [Fact]
    public async Task Its_code_is_measured_in_millimetres_and_modules()
    {
        var code = Assert.Single((await Check(new HandCard()))!.Pages[0].Codes);
        Assert.Equal(18, code.Side, 0.1);
        Assert.Equal(18 / 25.0, code.Module, 0.004);
        // The ground behind its white field is pale enough.
        Assert.Equal(8, code.QuietZone);
        Assert.InRange(code.Contrast, 90, 100);
        Assert.Equal(20, code.FromTrim, 0.3);
        Assert.Equal((2, false, true), (code.Version, code.IsInverted, code.HasAddress));
        Assert.Empty(code.OtherColours);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], code.Picture[..4]);
    }

    [Theory]
    [InlineData(8.25)]
    [InlineData(10)]
    public async Task A_code_of_exactly_the_least_size_is_not_too_fine(double width)
    {
        await Check(new HandCard { CodeWidth = width });
        Assert.DoesNotContain(Found(), found => found.Code == Annai.Diagnostics.Codes.ModuleTooFine);
    }

    [Theory]
    [InlineData("/Rotate 90")]
    [InlineData("/Rotate 180")]
    [InlineData("/CropBox[8.504 8.504 291.969 428.031]")]
    public async Task A_page_that_is_turned_or_shown_in_part_is_measured_alike(string entries)
    {
        var artwork = await Check(new HandCard { Entries = entries });
        Assert.Empty(Found());
        var code = Assert.Single(artwork!.Pages[0].Codes);
        Assert.Equal(18, code.Side, 0.1);
        Assert.Equal(20, code.FromTrim, 0.3);
    }

    [Fact]
    public async Task A_unit_of_its_own_makes_all_lengths_larger()
    {
        var page = (await Check(new HandCard { Entries = "/UserUnit 2" }))!.Pages[0];
        Assert.Equal(200, page.Width, 0.01);
        Assert.Equal(36, Assert.Single(page.Codes).Side, 0.2);
    }

    // Of all four inks, so that each plate has them.
    [Fact]
    public async Task Crop_marks_are_cut_off_and_matter_to_nobody()
    {
        await Check(new HandCard { Extra = "1 1 1 1 k 150 1 0.5 6 re f 0 1 0 rg 1 150 6 0.5 re f" });
        Assert.Empty(Found());
    }

    [Fact]
    public async Task Artwork_with_a_white_margin_needs_no_bleed()
    {
        await Check(new HandCard { Ground = -5 });
        Assert.Empty(Found());
    }
}
