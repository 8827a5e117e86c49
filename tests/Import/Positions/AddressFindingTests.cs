using Annai.Content;
using Annai.Import.Positions;
using Xunit;

namespace Annai.Tests.Import.Positions;

/// <summary>Addresses as cities write them.</summary>
public sealed class AddressFindingTests
{
    // The latitude tells the town, the longitude the block.
    private static readonly AddressTable Yaizu = AddressTables.OfBlocks(
        "静岡県,焼津市,八楠一丁目,,11,34.81,138.311",
        "静岡県,焼津市,八楠一丁目,,12,34.81,138.312",
        "静岡県,焼津市,八楠二丁目,,11,34.82,138.311",
        "静岡県,焼津市,焼津一丁目,,10,34.83,138.310",
        "静岡県,焼津市,焼津五丁目,,13,34.83,138.313",
        "静岡県,焼津市,焼津六丁目,,10,34.84,138.310",
        "静岡県,焼津市,本町五丁目,,6,34.85,138.306",
        "静岡県,焼津市,宗高,,1205-1,34.86,138.301",
        "静岡県,焼津市,宗高,,1205,34.86,138.305",
        "静岡県,焼津市,石津,,40,34.87,138.340",
        "静岡県,焼津市,石津港町,,40,34.88,138.340",
        "静岡県,焼津市,大字小川,,2724,34.89,138.324",
        "静岡県,焼津市,大字小川,字東,15,34.89,138.315",
        "静岡県,焼津市,五ケ堀之内,,2,34.90,138.302",
        "静岡県,焼津市,三ケ名,,3,34.91,138.303",
        "静岡県,焼津市,中央,,1,34.92,138.301",
        "静岡県,焼津市,中央町一丁目,,2,34.93,138.302",
        "静岡県,焼津市,田尻北,,甲12,34.94,138.312",
        "静岡県,榛原郡吉田町,住吉,,87,34.77,138.287",
        "神奈川県,横浜市中区,日本大通,,1,35.44,139.641",
        "北海道,札幌市中央区,北十二条西三丁目,,1,43.07,141.341",
        "京都府,京都市中京区,上本能寺前町,,488,35.01,135.768");

    [Theory]
    [InlineData("静岡県焼津市八楠1丁目11-14", "焼津市八楠一丁目11")]
    [InlineData("静岡県焼津市八楠一丁目11番14号", "焼津市八楠一丁目11")]
    [InlineData("焼津市八楠２丁目１１－１４", "焼津市八楠二丁目11")]
    [InlineData("焼津市八楠1―11―14", "焼津市八楠一丁目11")]
    [InlineData("静岡県 焼津市　八楠 1 - 11 - 14", "焼津市八楠一丁目11")]
    [InlineData("〒425-0000 静岡県焼津市八楠1-11", "焼津市八楠一丁目11")]
    [InlineData("焼津市焼津5丁目13-14", "焼津市焼津五丁目13")]
    [InlineData("焼津6-10-17", "焼津市焼津六丁目10")]
    [InlineData("焼津六丁目10-17", "焼津市焼津六丁目10")]
    [InlineData("焼津6丁目10番地の17", "焼津市焼津六丁目10")]
    [InlineData("本町5-6-1", "焼津市本町五丁目6")]
    [InlineData("静岡県焼津市宗高1205-1", "焼津市宗高1205-1")]
    [InlineData("静岡県焼津市宗高1205番地の1", "焼津市宗高1205-1")]
    [InlineData("静岡県焼津市宗高1205の2", "焼津市宗高1205")]
    [InlineData("焼津市石津港町40-1", "焼津市石津港町40")]
    [InlineData("焼津市石津40", "焼津市石津40")]
    [InlineData("大字小川2724番地の1", "焼津市大字小川2724")]
    [InlineData("焼津市小川２７２４", "焼津市大字小川2724")]
    [InlineData("焼津市小川15", "焼津市大字小川字東15")]
    [InlineData("焼津市大字小川字東15-2", "焼津市大字小川字東15")]
    [InlineData("焼津市小川東15-2", "焼津市大字小川字東15")]
    [InlineData("焼津市五ヶ堀之内2", "焼津市五ケ堀之内2")]
    [InlineData("焼津市五が堀の内２番地", "焼津市五ケ堀之内2")]
    [InlineData("三ヶ名3-1", "焼津市三ケ名3")]
    [InlineData("中央町1-2-3 ○○ビル2階", "焼津市中央町一丁目2")]
    [InlineData("中央町1-2 2階", "焼津市中央町一丁目2")]
    [InlineData("中央町1-2（3階）", "焼津市中央町一丁目2")]
    [InlineData("中央1", "焼津市中央1")]
    [InlineData("田尻北甲12-3", "焼津市田尻北甲12")]
    [InlineData("静岡県榛原郡吉田町住吉87", "榛原郡吉田町住吉87")]
    [InlineData("榛原郡吉田町住吉87番地", "榛原郡吉田町住吉87")]
    [InlineData("吉田町住吉87", "榛原郡吉田町住吉87")]
    [InlineData("横浜市中区日本大通1", "横浜市中区日本大通1")]
    [InlineData("神奈川県横浜市中区日本大通１番地", "横浜市中区日本大通1")]
    [InlineData("横浜市日本大通1", "横浜市中区日本大通1")]
    [InlineData("札幌市中央区北12条西3丁目1-2", "札幌市中央区北十二条西三丁目1")]
    [InlineData("札幌市中央区北１２条西３－１", "札幌市中央区北十二条西三丁目1")]
    [InlineData("京都市中京区寺町通御池上る上本能寺前町488", "京都市中京区上本能寺前町488")]
    [InlineData("京都府京都市中京区寺町通御池上ル上本能寺前町488番地", "京都市中京区上本能寺前町488")]
    public void A_block_is_found(string address, string matched)
    {
        var match = Yaizu.Find(address);
        Assert.Equal((matched, PositionLevel.Block), (match?.Matched, match?.Level));
    }

    [Theory]
    [InlineData("焼津市八楠1丁目99-1", "焼津市八楠一丁目", 34.81, 138.3115)]
    [InlineData("焼津市八楠1丁目", "焼津市八楠一丁目", 34.81, 138.3115)]
    [InlineData("焼津市八楠1丁目 3階", "焼津市八楠一丁目", 34.81, 138.3115)]
    [InlineData("焼津市八楠", "焼津市八楠", 34.815, 138.31125)]
    [InlineData("焼津市八楠9丁目1", "焼津市八楠", 34.815, 138.31125)]
    [InlineData("焼津市八楠字向田", "焼津市八楠", 34.815, 138.31125)]
    [InlineData("焼津市宗高地先", "焼津市宗高", 34.86, 138.303)]
    [InlineData("焼津市石津港町 焼津港会館", "焼津市石津港町", 34.88, 138.340)]
    public void Else_the_part_of_town_is(string address, string matched, double latitude, double longitude)
    {
        var match = Yaizu.Find(address);
        Assert.Equal((matched, PositionLevel.Town), (match?.Matched, match?.Level));
        Assert.Equal(latitude, match!.Position.Latitude, 6);
        Assert.Equal(longitude, match.Position.Longitude, 6);
    }

    [Theory]
    [InlineData("")]
    [InlineData("静岡県")]
    [InlineData("静岡県焼津市")]
    [InlineData("1-2-3")]
    [InlineData("焼津市海岸通1")]
    [InlineData("静岡県藤枝市八楠1-11")]
    [InlineData("愛知県焼津市八楠1-11")]
    [InlineData("静岡県八楠1-11")]
    [InlineData("吉田町八楠町1-11")]
    [InlineData("焼津市石津新田1")]
    [InlineData("焼津市中央本町1")]
    public void What_the_tables_do_not_have_is_not_guessed(string address) => Assert.Null(Yaizu.Find(address));
}
