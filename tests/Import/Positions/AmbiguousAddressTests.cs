using Annai.Content;
using Xunit;

namespace Annai.Tests.Import.Positions;

/// <summary>What may mean two places means none, or what both have in common.</summary>
public sealed class AmbiguousAddressTests
{
    [Fact]
    public void A_town_of_two_cities_wants_the_city()
    {
        var table = AddressTables.OfBlocks(
            "静岡県,焼津市,本町,,1,34.86,138.32",
            "静岡県,藤枝市,本町,,1,34.87,138.26",
            "静岡県,藤枝市,駅前,,1,34.85,138.25");
        Assert.Null(table.Find("本町1"));
        Assert.Equal("藤枝市本町1", table.Find("藤枝市本町1")?.Matched);
        Assert.Equal("藤枝市駅前1", table.Find("駅前1")?.Matched);
    }

    [Fact]
    public void Two_cities_of_one_name_want_the_prefecture()
    {
        var table = AddressTables.OfBlocks(
            "東京都,府中市,本町,,1,35.66,139.47", "広島県,府中市,本町,,1,34.56,133.23");
        Assert.Null(table.Find("府中市本町1"));
        Assert.Equal(133.23, table.Find("広島県府中市本町1")?.Position.Longitude);
    }

    [Fact]
    public void A_ward_of_two_cities_wants_the_city()
    {
        var table = AddressTables.OfBlocks(
            "神奈川県,横浜市中区,本町,,1,35.44,139.64", "愛知県,名古屋市中区,本町,,1,35.16,136.90");
        Assert.Null(table.Find("中区本町1"));
        Assert.Equal("名古屋市中区本町1", table.Find("名古屋市中区本町1")?.Matched);
    }

    [Fact]
    public void Land_and_a_quarter_that_could_both_be_meant_give_the_town_alone()
    {
        var table = AddressTables.OfBlocks(
            "静岡県,焼津市,焼津六丁目,,10,34.84,138.310", "静岡県,焼津市,焼津,,6-10,34.80,138.350");
        Assert.Equal(("焼津市焼津", PositionLevel.Town), Found("焼津6-10"));
        Assert.Equal(("焼津市焼津六丁目10", PositionLevel.Block), Found("焼津6-10-17"));
        Assert.Equal(("焼津市焼津六丁目10", PositionLevel.Block), Found("焼津6丁目10"));
        Assert.Equal(("焼津市焼津6-10", PositionLevel.Block), Found("焼津6番地10"));

        (string?, PositionLevel?) Found(string address) =>
            table.Find(address) is { } match ? (match.Matched, match.Level) : (null, null);
    }

    [Fact]
    public void One_number_in_two_parts_of_a_town_wants_the_part()
    {
        var table = AddressTables.OfBlocks(
            "静岡県,あおば市,大字小川,字東,15,34.80,138.30", "静岡県,あおば市,大字小川,字西,15,34.80,138.34");
        Assert.Equal(PositionLevel.Town, table.Find("あおば市小川15")?.Level);
        Assert.Equal(138.34, table.Find("あおば市小川字西15")?.Position.Longitude);
    }

    [Fact]
    public void One_number_in_two_parts_that_lie_together_is_one_block()
    {
        var table = AddressTables.OfBlocks(
            "静岡県,あおば市,大字小川,字東,15,34.80,138.300", "静岡県,あおば市,大字小川,字西,15,34.80,138.301");
        Assert.Equal(PositionLevel.Block, table.Find("あおば市小川15")?.Level);
    }
}
