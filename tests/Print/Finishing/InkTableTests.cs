using Annai.Diagnostics;
using Annai.Print.Finishing;
using Xunit;

namespace Annai.Tests.Print.Finishing;

public sealed class InkTableTests
{
    private readonly Findings _findings = new();

    [Fact]
    public void A_colour_is_printed_in_the_inks_of_its_line()
    {
        var table = InkTable.Read("# a comment\ngreen  #1d7a4b  85 25 85 15\n", _findings);
        Assert.Equal("0.85 0.25 0.85 0.15", table.Of(table.Named("green")!.Value).ToString());
        Assert.Empty(_findings.Sorted());
    }

    [Theory]
    [InlineData(0, "0 0 0 1")]
    [InlineData(255, "0 0 0 0")]
    [InlineData(127, "0 0 0 0.502")]
    public void Black_white_and_grey_are_black_ink_alone(byte light, string ink) =>
        Assert.Equal(ink, InkTable.Read("", _findings).Of(new ScreenColour(light, light, light)).ToString());

    [Fact]
    public void What_nobody_declared_has_no_inks() =>
        Assert.Null(InkTable.Read("", _findings).Of(new ScreenColour(1, 2, 3)));

    [Theory]
    [InlineData("green 1d7a4b 85 25 85 15")]
    [InlineData("green #1d7a4b 85 25 85")]
    [InlineData("green #1d7a4b 85 25 85 101")]
    public void A_line_that_is_no_ink_is_told_with_its_number(string line)
    {
        InkTable.Read("# inks\n" + line, _findings);
        var finding = Assert.Single(_findings.Sorted());
        Assert.Equal(("templates/print/inks.txt", 2), (finding.Place.File, finding.Place.Line));
    }

    [Fact]
    public void Every_colour_of_a_card_has_its_two_inks()
    {
        var table = InkTable.Read(
            File.ReadAllText(Path.Combine(Repository.Root, "templates", InkTable.Name)), _findings);
        Assert.Empty(_findings.Sorted());
        foreach (var colour in Enum.GetNames<Annai.Content.CardColour>().Select(name => name.ToLowerInvariant()))
        {
            Assert.NotNull(table.Named(colour));
            Assert.NotNull(table.Named($"{colour}-pale"));
        }
    }

    [Fact]
    public void No_ink_of_a_postcode_box_is_cyan_or_black()
    {
        var table = InkTable.Read(
            File.ReadAllText(Path.Combine(Repository.Root, "templates", InkTable.Name)), _findings);
        var ink = table.Of(table.Named("vermilion")!.Value)!.Value;
        Assert.Equal((0, 0), (ink.Cyan, ink.Black));
    }
}
