using System.Text;
using Annai.Content;
using Annai.Print.Finishing;
using Annai.Print.Kits;
using Annai.Tests.Browser;
using Xunit;

namespace Annai.Tests.Print.Artwork;

/// <summary>What a press gets: opened again, measured, and read as a phone would read it.</summary>
public sealed class ArtworkTests(TestChromium chromium) : BrowserTests(chromium)
{
    private const double Hundredth = 0.01;

    private static readonly string[] Named = ["green", "green-pale", "vermilion"];

    [Theory]
    [InlineData(Medium.Postcard, 100, 148, 2)]
    [InlineData(Medium.Leaflet, 210, 297, 2)]
    [InlineData(Medium.Poster, 210, 297, 1)]
    public async Task Its_boxes_are_those_of_the_paper_and_of_its_bleed(
        Medium medium, double width, double height, int pages)
    {
        using var pdf = new PressPdf((await Draw(medium)).Bytes);
        Assert.Equal(pages, pdf.Document.PageCount);
        for (var page = 0; page < pages; page++)
        {
            var (trim, bleed) = (pdf.Box(page, "/TrimBox"), pdf.Box(page, "/BleedBox"));
            Assert.Equal(width, trim[2], Hundredth);
            Assert.Equal(height, trim[3], Hundredth);
            Assert.Equal([trim[0] - 3, trim[1] - 3, width + 6, height + 6], bleed, (one, other) =>
                Math.Abs(one - other) <= Hundredth);
            Assert.Equal(pdf.Box(page, "/MediaBox")[2] - width, 2 * trim[0], Hundredth);
            Assert.True(bleed[0] > 9, "marks of 9 mm have no room");
        }
    }

    [Theory]
    [InlineData(Medium.Postcard)]
    [InlineData(Medium.Leaflet)]
    [InlineData(Medium.Poster)]
    public async Task All_its_colours_are_inks_and_black_is_black_alone(Medium medium)
    {
        using var pdf = new PressPdf((await Draw(medium)).Bytes);
        var inks = InkTable.Read(
            File.ReadAllText(Path.Combine(Repository.Root, "templates", InkTable.Name)), Findings);
        string[] declared =
        [
            "0 0 0 1", "0 0 0 0", "1 1 1 1",
            .. Named.Select(name => inks.Of(inks.Named(name)!.Value)!.Value.ToString()),
        ];
        var said = pdf.ColourOperators().ToList();
        Assert.Contains("0 0 0 1 k", said);
        Assert.Contains("0.85 0.25 0.85 0.15 k", said);
        Assert.All(said, colour => Assert.Contains(colour[..^2], declared));
        Assert.All(said, colour => Assert.Contains(colour[^1], "kK"));
    }

    [Fact]
    public async Task Its_crop_marks_are_on_all_plates()
    {
        using var pdf = new PressPdf((await Draw(Medium.Postcard)).Bytes);
        Assert.Equal(2, pdf.ColourOperators().Count(colour => colour == "1 1 1 1 K"));
    }

    [Fact]
    public async Task Its_fonts_are_the_one_with_outlines_and_none_is_a_drawing()
    {
        using var pdf = new PressPdf((await Draw(Medium.Leaflet)).Bytes);
        var fonts = pdf.Fonts().ToList();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Contains("BIZUDGothic", font.Elements.GetName("/BaseFont"),
            StringComparison.Ordinal));
        Assert.DoesNotContain(fonts, font => font.Elements.GetName("/Subtype") == "/Type3");
        Assert.All(fonts.Where(font => font.Elements.ContainsKey("/FontDescriptor")), font =>
            Assert.NotNull(font.Elements.GetDictionary("/FontDescriptor")!.Elements.GetDictionary("/FontFile2")));
    }

    [Fact]
    public async Task It_says_its_language_and_its_title()
    {
        using var pdf = new PressPdf((await Draw(Medium.Postcard)).Bytes);
        Assert.Equal("ja", pdf.Document.Internals.Catalog.Elements.GetString("/Lang"));
        Assert.Equal("緑色のはがき 特定健診 AE-M5TXE", pdf.Document.Info.Title);
        Assert.True(pdf.Document.Internals.Catalog.Elements.GetDictionary("/ViewerPreferences")!
            .Elements.GetBoolean("/DisplayDocTitle"));
    }

    [Theory]
    [InlineData(Medium.Postcard, 5.4)]
    [InlineData(Medium.Leaflet, 11)]
    [InlineData(Medium.Poster, 9)]
    public async Task Its_code_reads_as_the_register_says_and_stands_where_the_template_put_it(
        Medium medium, double left)
    {
        var file = await Draw(medium);
        var page = await (await Chromium()).Decode(
            FileOf(file.Bytes), Findings, file.Page, 300, Cancellation);
        var code = Assert.Single(page!.Codes);
        Assert.Equal("HTTPS://ANNAI.EXAMPLE/Q/AE-M5TXE/", code.Text);
        using var pdf = new PressPdf(file.Bytes);
        var module = code.Side * page.MillimetresPerPixel!.Value / code.Modules;
        var stands = code.Corners[0].X * page.MillimetresPerPixel.Value - pdf.Box(file.Page - 1, "/TrimBox")[0];
        Assert.Equal(left + 4 * module, stands, 0.3);
        Assert.True(module >= 0.4);
    }

    [Fact]
    public async Task The_same_texts_are_the_same_bytes()
    {
        Assert.Equal((await Draw(Medium.Postcard)).Bytes, (await Draw(Medium.Postcard)).Bytes);
    }

    [Fact]
    public async Task A_picture_is_turned_into_four_inks_which_is_told()
    {
        using var desk = new ArtworkDesk(TempSite.OfSample());
        var file = await desk.Draw(await Chromium(), Findings);
        using var pdf = new PressPdf(file!.Bytes);
        var picture = Assert.Single(pdf.Drawn("/Image"));
        Assert.Equal("/DeviceCMYK", picture.Elements.GetName("/ColorSpace"));
        var dots = picture.Elements.GetInteger("/Width") * picture.Elements.GetInteger("/Height");
        Assert.Equal(4 * dots, picture.Stream.UnfilteredValue.Length);
        Golden.MatchFindings(
            "0809-picture", Findings.Sorted().Where(found => found.Code == Annai.Diagnostics.Codes.PictureInInks));
    }

    [Fact]
    public async Task The_profile_of_a_press_is_what_it_is_meant_for()
    {
        var profile = OutputProfile.Read(Profile("CMYK"), "press/Coated.icc", Findings);
        using var pdf = new PressPdf((await Draw(Medium.Poster, profile)).Bytes);
        var intent = pdf.Document.Internals.Catalog.Elements.GetArray("/OutputIntents")!.Elements.GetDictionary(0)!;
        Assert.Equal("Coated", intent.Elements.GetString("/OutputConditionIdentifier"));
        var held = intent.Elements.GetDictionary("/DestOutputProfile")!;
        Assert.Equal(4, held.Elements.GetInteger("/N"));
        Assert.Equal(Profile("CMYK"), held.Stream.UnfilteredValue);
    }

    [Fact]
    public void A_file_that_is_no_profile_of_a_press_is_a_finding()
    {
        Assert.Null(OutputProfile.Read(Profile("RGB "), "screen.icc", Findings));
        Assert.Null(OutputProfile.Read([1, 2, 3], "letter.icc", Findings));
        Golden.MatchFindings("0810-no-profile", Found());
    }

    private async Task<KitFile> Draw(Medium medium, OutputProfile? profile = null)
    {
        using var desk = new ArtworkDesk(TempSite.OfSmallCity()) { Profile = profile };
        var file = await desk.Draw(await Chromium(), Findings, medium);
        Assert.Empty(Found());
        return file!;
    }

    private static byte[] Profile(string space)
    {
        var bytes = new byte[256];
        Encoding.ASCII.GetBytes("prtr" + space).CopyTo(bytes, 12);
        Encoding.ASCII.GetBytes("acsp").CopyTo(bytes, 36);
        return bytes;
    }
}
