using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Annai.Print.Symbols;
using Xunit;

namespace Annai.Tests.Print;

public sealed partial class SymbolPdfTests
{
    private static readonly Symbol Drawn = Symbol.Of("HTTPS://ANNAI.EXAMPLE/Q/AE-M5TXE/", 18);

    private static readonly string Pdf = Encoding.ASCII.GetString(SymbolPdf.Of(Drawn, "AE-M5TXE"));

    [Fact]
    public void Black_is_its_only_ink()
    {
        Assert.Equal("0 0 0 1 k", Assert.Single(Colours().Matches(Pdf).Select(colour => colour.Value)));
        Assert.DoesNotContain("/Device", Pdf, StringComparison.Ordinal);
    }

    // 18 mm for 25 modules; 33 with the quiet zones are 23.76 mm.
    [Theory]
    [InlineData("MediaBox")]
    [InlineData("TrimBox")]
    public void The_sheet_is_as_large_as_the_code_with_its_quiet_zone(string box)
    {
        var size = Regex.Match(Pdf, $@"/{box}\[0 0 ([\d.]+) ([\d.]+)\]");
        Assert.Equal(23.76 / 25.4 * 72, Number(size.Groups[1]), 0.001);
        Assert.Equal(size.Groups[1].Value, size.Groups[2].Value);
    }

    [Fact]
    public void One_path_covers_the_dark_modules_and_no_others()
    {
        var dark = new bool[Drawn.Size, Drawn.Size];
        foreach (Match run in Rectangles().Matches(Pdf))
            for (var column = 0; column < Number(run.Groups[3]); column++)
                dark[Drawn.Size - 1 - (int)Number(run.Groups[2]), (int)Number(run.Groups[1]) + column] = true;
        for (var row = 0; row < Drawn.Size; row++)
            for (var column = 0; column < Drawn.Size; column++)
                Assert.Equal(Drawn.IsDark(row, column), dark[row, column]);
        Assert.Single(Fills().Matches(Pdf));
    }

    [Fact]
    public void Its_table_names_where_each_object_begins()
    {
        var places = Regex.Matches(Pdf, @"^(\d{10}) 00000 n $", RegexOptions.Multiline);
        Assert.Equal(5, places.Count);
        for (var number = 1; number <= places.Count; number++)
        {
            var place = int.Parse(places[number - 1].Groups[1].Value, CultureInfo.InvariantCulture);
            Assert.StartsWith($"{number} 0 obj", Pdf[place..], StringComparison.Ordinal);
        }

        var table = int.Parse(Regex.Match(Pdf, @"startxref\n(\d+)\n").Groups[1].Value, null);
        Assert.StartsWith("xref\n", Pdf[table..], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_code_is_the_same_bytes_and_another_is_another_file()
    {
        Assert.Equal(SymbolPdf.Of(Drawn, "AE-M5TXE"), SymbolPdf.Of(Drawn, "AE-M5TXE"));
        Assert.NotEqual(Id(SymbolPdf.Of(Drawn, "AE-M5TXE")), Id(SymbolPdf.Of(Drawn, "AE-R2HEF")));
    }

    private static string Id(byte[] pdf) =>
        Regex.Match(Encoding.ASCII.GetString(pdf), "/ID\\[<([0-9A-F]{32})>").Groups[1].Value;

    private static double Number(Group digits) => double.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[\d. ]+ (?:g|G|rg|RG|k|K|cs|CS|sc|scn)$", RegexOptions.Multiline)]
    private static partial Regex Colours();

    [GeneratedRegex(@"^(\d+) (\d+) (\d+) 1 re$", RegexOptions.Multiline)]
    private static partial Regex Rectangles();

    [GeneratedRegex(@"^f$", RegexOptions.Multiline)]
    private static partial Regex Fills();
}
