using Annai.Content;
using Annai.Diagnostics;
using Annai.Import.Positions;
using Xunit;

namespace Annai.Tests.Import.Positions;

/// <summary>Both kinds of the ministry's tables, whatever year they are of.</summary>
public sealed class AddressTableTests
{
    private const string OneBlock = "静岡県,焼津市,八楠一丁目,,11,34.861,138.321";

    [Fact]
    public void A_table_of_blocks_tells_the_block()
    {
        var match = AddressTables.OfBlocks(OneBlock).Find("静岡県焼津市八楠1丁目11-14");
        Assert.Equal(
            new AddressMatch(new Coordinates(34.861, 138.321), PositionLevel.Block, "焼津市八楠一丁目11"), match);
    }

    [Fact]
    public void A_table_of_towns_tells_the_town()
    {
        var table = AddressTables.Of(AddressTables.Towns("静岡県,焼津市,八楠一丁目,34.86,138.32"));
        Assert.Equal(
            new AddressMatch(new Coordinates(34.86, 138.32), PositionLevel.Town, "焼津市八楠一丁目"),
            table.Find("静岡県焼津市八楠1丁目11-14"));
    }

    [Fact]
    public void An_older_table_of_blocks_has_other_columns_in_another_order()
    {
        var table = AddressTables.Of(
            """
            経度,緯度,市区町村名,都道府県名,大字・町丁目名,街区符号・地番,備考
            138.321,34.861,焼津市,静岡県,八楠一丁目,11,
            """);
        Assert.Equal(new Coordinates(34.861, 138.321), table.Find("焼津市八楠1-11-14")?.Position);
    }

    [Fact]
    public void Both_tables_together_tell_the_block_and_else_the_middle_of_the_town()
    {
        var table = AddressTables.Of(
            AddressTables.Blocks(OneBlock), AddressTables.Towns("静岡県,焼津市,八楠一丁目,34.86,138.32"));
        Assert.Equal(PositionLevel.Block, table.Find("焼津市八楠1丁目11-14")?.Level);
        Assert.Equal(new Coordinates(34.86, 138.32), table.Find("焼津市八楠1丁目12-1")?.Position);
    }

    [Fact]
    public void A_row_that_is_past_is_left_out()
    {
        var table = AddressTables.Of(
            $"{AddressTables.BlockHeader}\n静岡県,焼津市,八楠一丁目,,11,8,0,0,34.861,138.321,1,1,0,3");
        Assert.Null(table.Find("焼津市八楠1-11"));
    }

    [Fact]
    public void The_representative_of_several_rows_stands_for_the_block()
    {
        var table = AddressTables.Of(
            $"""
            {AddressTables.BlockHeader}
            静岡県,焼津市,八楠一丁目,,11,8,0,0,34.861,138.321,1,0,0,0
            静岡県,焼津市,八楠一丁目,,11,8,0,0,34.862,138.322,1,1,0,0
            静岡県,焼津市,八楠一丁目,,11,8,0,0,34.863,138.323,1,1,0,0
            """);
        Assert.Equal(new Coordinates(34.862, 138.322), table.Find("焼津市八楠1-11")?.Position);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0,0")]
    [InlineData("北緯,東経")]
    [InlineData("138.321,34.861")]
    public void A_row_that_lies_nowhere_is_left_out(string position)
    {
        var row = $"静岡県,焼津市,八楠一丁目,,11,8,0,0,{position}";
        Assert.Null(AddressTables.Of($"{AddressTables.BlockHeader}\n{row}").Find("焼津市八楠1-11"));
    }

    [Theory]
    [InlineData("名称,住所,緯度,経度")]
    [InlineData("")]
    [InlineData("都道府県名,市区町村名,大字・丁目名,街区符号・地番")]
    public void A_table_of_neither_kind_is_a_finding(string header)
    {
        var findings = new Findings();
        new AddressTable().Add(AddressTables.Rows($"{header}\n1,2,3,4"), "places.csv", findings);
        var finding = Assert.Single(findings.Sorted());
        Assert.Equal((Codes.NoAddressTable, "places.csv", 1), (finding.Code, finding.Place.File, finding.Place.Line));
    }

    [Fact]
    public void A_table_without_a_row_is_a_finding()
    {
        var findings = new Findings();
        new AddressTable().Add([], "empty.csv", findings);
        Assert.Single(findings.Sorted());
    }

    [Fact]
    public void A_hundred_thousand_blocks_are_found_at_once()
    {
        var rows = from town in Enumerable.Range(1, 500)
                   from block in Enumerable.Range(1, 200)
                   select $"静岡県,焼津市,第{town}町,,{block},34.{town:000},138.{block:000}";
        var table = AddressTables.OfBlocks(rows);
        foreach (var town in Enumerable.Range(1, 500))
            foreach (var block in Enumerable.Range(1, 200))
                Assert.Equal(PositionLevel.Block, table.Find($"静岡県焼津市第{town}町{block}-1")?.Level);
    }
}
