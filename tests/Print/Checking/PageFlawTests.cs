using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Print.Checking;

public sealed class PageFlawTests(TestChromium chromium) : CheckingTests(chromium)
{
    private static string Picture(int pixels, string entries) =>
        HandPdf.Stream(new byte[pixels * pixels], $"/Subtype/Image/Width {pixels}/Height {pixels}{entries}");

    [Fact]
    public void A_ground_that_ends_a_millimetre_beyond_the_trim() =>
        Drawn("0824-short-bleed", new HandCard { Ground = 1 });

    [Fact]
    public void A_ground_that_runs_on_where_the_page_has_no_room() => Drawn(
        "0824-no-bleed-box",
        new HandCard { Boxes = "/TrimBox[8.504 8.504 291.969 428.031]/BleedBox[8.504 8.504 291.969 428.031]" });

    [Fact]
    public void A_page_without_a_trim() => Drawn("0825-no-trim", new HandCard { Boxes = "", Ground = -5 });

    [Fact]
    public void A_font_that_does_not_come_along() => Drawn(
        "0826-font-not-embedded",
        new HandCard { Descriptor = "<</Type/FontDescriptor/FontName/Gothic/Flags 32>>" });

    [Fact]
    public void Letters_that_are_drawings() => Drawn("0827-type-3", new HandCard
    {
        Font = """
            <</Type/Font/Subtype/Type3/Name/Drawn/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 65/LastChar 65
            /Widths[9]/CharProcs<</A 7 0 R>>/Encoding<</Type/Encoding/Differences[65/A]>>/Resources<<>>>>
            """,
    });

    [Theory]
    [InlineData("shape", "0 .5 .2 rg 100 300 50 50 re f")]
    [InlineData("profile", "/P cs 0 .5 .2 sc 100 300 50 50 re f")]
    [InlineData("table", "/T cs 1 sc 100 300 50 50 re f")]
    [InlineData("form", "/Form Do")]
    [InlineData("tile", "/Pattern cs /Tile scn 100 300 50 50 re f")]
    [InlineData("gradient", "/Pattern cs /Shade scn 100 300 50 50 re f")]
    [InlineData("shade", "q 100 300 50 50 re W n /Sh sh Q")]
    [InlineData("inline", "q 50 0 0 50 100 300 cm BI /W 1 /H 1 /BPC 8 /CS /RGB ID abc EI Q")]
    [InlineData("stroke", "0 .5 .2 RG 100 300 m 150 300 l S")]
    public void Colours_of_a_screen_are_found_wherever_they_are(string golden, string drawing) => Drawn(
        $"0828-{golden}",
        new HandCard
        {
            Extra = drawing,
            Resources = "/ColorSpace<</P[/ICCBased 8 0 R]/T[/Indexed/DeviceRGB 1<000000808040>]>>"
                + "/XObject<</Form 9 0 R>>/Pattern<</Tile 10 0 R/Shade<</PatternType 2/Shading 11 0 R>>>>"
                + "/Shading<</Sh 11 0 R>>",
            Objects =
            [
                HandPdf.Stream("not a profile", "/N 3/Alternate/DeviceRGB"),
                HandPdf.Stream(
                    "0 .5 .2 rg 0 0 9 9 re f", "/Subtype/Form/BBox[0 0 9 9]/Matrix[4 0 0 4 100 300]/Resources<<>>"),
                HandPdf.Stream(
                    "0 .5 .2 rg 0 0 2 2 re f",
                    "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 4 4]/XStep 4/YStep 4/Resources<<>>"),
                "<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 300 0]"
                    + "/Function<</FunctionType 2/Domain[0 1]/C0[1 0 0]/C1[0 0 1]/N 1>>>>",
            ],
        });

    [Theory]
    [InlineData("four-inks", ".6 .5 .5 1 k")]
    [InlineData("registration", "/All cs 1 scn")]
    public void Text_that_is_black_of_many_inks(string golden, string colour) => Drawn($"0829-{golden}", new HandCard
    {
        TextColour = colour,
        Resources = "/ColorSpace<</All[/Separation/All/DeviceCMYK 8 0 R]>>",
        Objects = ["<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[.6 .6 .6 .6]/N 1>>"],
    });

    [Fact]
    public void Text_that_is_black_of_a_screen_is_also_black_of_many_inks()
    {
        Drawn(new HandCard { TextColour = "0.1 0.1 0.1 rg" });
        Assert.Equal([Codes.ScreenColours, Codes.BlackOfManyInks], Found().Select(found => found.Code));
    }

    [Theory]
    [InlineData("0 g")]
    [InlineData("0 0 0 .6 k")]
    [InlineData("0 .8 .9 0 k")]
    [InlineData("/Black cs 1 scn")]
    public void Text_of_the_black_plate_alone_or_in_a_colour_is_right(string colour)
    {
        Drawn(new HandCard
        {
            TextColour = colour,
            Resources = "/ColorSpace<</Black[/Separation/Black/DeviceCMYK 8 0 R]>>",
            Objects = ["<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 0 0 1]/N 1>>"],
        });
        Assert.Empty(Found());
    }

    [Theory]
    [InlineData("separation", "/S cs 1 scn")]
    [InlineData("device-n", "/N cs 1 .5 scn")]
    public void An_ink_with_a_name(string golden, string colour) => Drawn($"0830-{golden}", new HandCard
    {
        Extra = $"{colour} 100 300 50 50 re f",
        Resources = "/ColorSpace<</S[/Separation/DIC#20256/DeviceCMYK 8 0 R]"
            + "/N[/DeviceN[/Cyan/Gold]/DeviceCMYK 9 0 R]>>",
        Objects =
        [
            "<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 .9 .8 0]/N 1>>",
            HandPdf.Stream("{pop 0 0 0}", "/FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1 0 1]"),
        ],
    });

    [Fact]
    public void More_ink_than_dries() =>
        Drawn("0831-too-much-ink", new HandCard { Extra = ".9 .8 .8 .7 k 100 300 50 50 re f" });

    [Theory]
    [InlineData("0832-coarse", 100, "")]
    [InlineData("0833-rather-coarse", 170, "")]
    public void A_picture_of_few_pixels(string golden, int pixels, string entries) => Drawn(golden, new HandCard
    {
        // 50 points, which are 0.69 inches.
        Extra = "q 50 0 0 50 100 300 cm /Im Do Q",
        Resources = "/XObject<</Im 8 0 R>>",
        Objects = [Picture(pixels, $"/ColorSpace/DeviceGray/BitsPerComponent 8{entries}")],
    });

    [Fact]
    public void What_the_check_does_not_look_into_is_told() => Drawn("0834-unread", new HandCard
    {
        Extra = "/G gs /OC /Layer BDC EMC",
        Resources = "/ExtGState<</G<</BM/Multiply>>>>",
        Entries = "/Annots[<</Subtype/Stamp/Rect[0 0 9 9]/AP<</N 8 0 R>>>>]",
        Objects = [HandPdf.Stream("", "/Subtype/Form/BBox[0 0 9 9]")],
    });
}
