using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Annai.Print.Symbols;
using Xunit;

namespace Annai.Tests.Print;

public sealed partial class SymbolSvgTests
{
    private static readonly Symbol Drawn = Symbol.Of("HTTPS://ANNAI.EXAMPLE/Q/AE-M5TXE/", 18);

    [Fact]
    public void It_is_one_path_and_nothing_else()
    {
        var svg = Parsed();
        Assert.Equal("path", Assert.Single(svg.Elements()).Name.LocalName);
        Assert.Equal(["d"], svg.Elements().Single().Attributes().Select(attribute => attribute.Name.LocalName));
    }

    [Fact]
    public void It_says_its_size_in_millimetres_quiet_zone_included()
    {
        var svg = Parsed();
        // 18 mm for 25 modules; 33 with the quiet zones.
        Assert.Equal(("23.76mm", "23.76mm"), (svg.Attribute("width")!.Value, svg.Attribute("height")!.Value));
        Assert.Equal("0 0 33 33", svg.Attribute("viewBox")!.Value);
    }

    [Fact]
    public void The_path_covers_the_dark_modules_and_no_others()
    {
        var dark = new bool[Drawn.Size, Drawn.Size];
        var path = Parsed().Elements().Single().Attribute("d")!.Value;
        Assert.Equal(path, string.Concat(Runs().Matches(path).Select(run => run.Value)));
        foreach (Match run in Runs().Matches(path))
            for (var column = 0; column < Number(run, "width"); column++)
                dark[Number(run, "row"), Number(run, "column") + column] = true;
        for (var row = 0; row < Drawn.Size; row++)
            for (var column = 0; column < Drawn.Size; column++)
                Assert.Equal(Drawn.IsDark(row, column), dark[row, column]);
    }

    [Theory]
    [InlineData("ja-JP")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_same_code_makes_the_same_bytes_in_any_culture(string culture)
    {
        var bytes = SymbolSvg.Of(Drawn);
        using (new OtherCulture(culture))
            Assert.Equal(bytes, SymbolSvg.Of(Symbol.Of("HTTPS://ANNAI.EXAMPLE/Q/AE-M5TXE/", 18)));
    }

    private static XElement Parsed() => XDocument.Parse(Encoding.UTF8.GetString(SymbolSvg.Of(Drawn))).Root!;

    private static int Number(Match run, string name) =>
        int.Parse(run.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(?<column>\d+) (?<row>\d+)h(?<width>\d+)v1h-\k<width>z")]
    private static partial Regex Runs();
}
