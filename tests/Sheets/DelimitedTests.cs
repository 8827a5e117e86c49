using System.Text;
using Annai.Diagnostics;
using Annai.Sheets;
using Xunit;

namespace Annai.Tests.Sheets;

public sealed class DelimitedTests
{
    [Theory]
    [InlineData("a,b\nc,d\n", "1:a|b", "2:c|d")]
    [InlineData("a\tb,x\tc\n1\t2\t3", "1:a|b,x|c", "2:1|2|3")]
    [InlineData("a;b\n1;2", "1:a|b", "2:1|2")]
    [InlineData("a;b,c\n", "1:a;b|c")]
    [InlineData("題名\n\na\tb\n", "1:題名", "3:a|b")]
    [InlineData("\"a\tb\tc\",d\n", "1:a\tb\tc|d")]
    [InlineData("only\n", "1:only")]
    public void Cells_are_parted_by_a_comma_a_tab_or_a_semicolon(string text, params string[] rows) =>
        Assert.Equal(rows, Reading.Rows(text));

    [Fact]
    public void What_parts_the_cells_is_named()
    {
        Assert.Equal("タブ区切り（UTF-8）", Reading.Format("a\tb"u8.ToArray()));
        Assert.Equal("セミコロン区切り（UTF-8）", Reading.Format("a;b"u8.ToArray()));
    }

    [Fact]
    public void Line_ends_of_all_kinds_may_stand_in_one_file() =>
        Assert.Equal(["1:a|1", "2:b|2", "3:c|3", "5:d|4"], Reading.Rows("a,1\rb,2\r\nc,3\n\nd,4"));

    [Fact]
    public void A_row_is_known_by_the_line_in_which_it_begins() => Assert.Equal(
        ["2:a\r\nb\nc|d", "6:e"],
        Reading.Rows("\n\"a\r\nb\nc\",d\n,,\r\ne\r\n"));

    [Fact]
    public void Cells_stand_as_they_were_written_and_rows_may_be_of_any_length() =>
        Assert.Equal(["1: a |　b", "2:c||", "3:d"], Reading.Rows(" a ,　b\nc,,\nd\n"));

    [Fact]
    public void Quotes_inside_a_cell_are_doubled() =>
        Assert.Equal(["1:a \"b\", c|\""], Reading.Rows("\"a \"\"b\"\", c\",\"\"\"\"\n"));

    [Fact]
    public void What_is_pasted_from_Excel_is_read()
    {
        var text = "名称\t備考\r\n本町\t\"一行目\n\"\"二\"\"行目\"\r\n6\"管\t\"大\"きい\r\n";
        Assert.Equal(["1:名称|備考", "2:本町|一行目\n\"二\"行目", "4:6\"管|\"大\"きい"], Reading.Rows(text));
    }

    [Theory]
    [InlineData("a,b\nc\"d\"e,f\ng,h\n", "2:2", "1:a|b", "2:c\"d\"e|f", "3:g|h")]
    [InlineData("a,b\n\"c\"d,f\ng,h\n", "2:1", "1:a|b", "2:cd|f", "3:g|h")]
    [InlineData("a,b\nc,\"d\"\"\" ,f\ng,h\n", "2:3", "1:a|b", "2:c|d\" |f", "3:g|h")]
    public void A_quote_in_the_middle_of_a_cell_costs_nothing(string text, string place, params string[] expected)
    {
        var (rows, findings) = Reading.RowsAndFindings(text);
        Assert.Equal(expected, rows);
        Assert.StartsWith(
            $"AN0402 list:{place} a quote stands in the middle",
            Assert.Single(findings),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\nc,\"d\ne,f\ng,h", "1:a|b", "2:c|\"d", "3:e|f", "4:g|h")]
    [InlineData("a,b\nc,\"d\ne,\"f\"\ng,h\n", "1:a|b", "2:c|\"d", "3:e|f", "4:g|h")]
    [InlineData("a,b\nc,\"", "1:a|b", "2:c|\"")]
    public void A_quote_that_is_never_closed_swallows_no_row(string text, params string[] expected)
    {
        var (rows, findings) = Reading.RowsAndFindings(text);
        Assert.Equal(expected, rows);
        Assert.StartsWith(
            "AN0402 list:2:3 a quote opens a cell and nothing closes it",
            Assert.Single(findings),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nor_does_it_in_a_file_that_is_longer_than_a_cell_may_be()
    {
        var lines = Enumerable.Range(1, 200_000).Select(i => i == 5 ? "\"x,y" : $"{i},本町");
        var (rows, findings) = Reading.RowsAndFindings(string.Join("\r\n", lines));
        Assert.Equal(200_000, rows.Length);
        Assert.Equal("5:\"x|y", rows[4]);
        Assert.StartsWith("AN0402 list:5:1 a quote opens", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_or_a_row_beyond_all_measure_is_cut_off_and_told()
    {
        var (rows, findings) = Reading.RowsAndFindings(
            new string('a', 2_000_000) + ",b\n" + new string(',', 20_000) + "c\nd\n");
        Assert.Equal((1 << 20) + "1:|b".Length, rows[0].Length);
        Assert.Equal("3:d", rows[^1]);
        Assert.Equal(
            ["AN0402 list:1:1 a cell of more than", "AN0402 list:2:1 this row has 20001 cells, expected 16384 at most"],
            findings.Select(finding => finding.Split(" 1048576")[0]));
    }

    [Fact]
    public void Where_everything_is_damaged_a_hundred_places_are_told()
    {
        var (rows, findings) = Reading.RowsAndFindings(string.Concat(Enumerable.Repeat("a\"b,c\n", 5000)));
        Assert.Equal((5000, 101), (rows.Length, findings.Length));
        Assert.Contains("more than 100 places", findings[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_is_read_as_often_as_one_likes_from_the_top()
    {
        var findings = new Findings();
        using var file = SheetFile.Open(new MemoryStream(Encoding.UTF8.GetBytes("a\nb\n")), "list", findings)!;
        var rows = file.Sheets[0].Rows(findings);
        foreach (var row in rows)
            Assert.Equal(["1:a", "2:b"], Reading.Rows(file.Sheets[0], findings));
        Assert.Equal(2, rows.Count());
        Assert.Equal(("", false), (file.Sheets[0].Name, file.Sheets[0].IsHidden));
    }
}
