using System.Globalization;
using System.Text;
using Xunit;

namespace Annai.Tests.Import;

/// <summary>Positions from addresses by the ministry's tables, and positions of the old datum.</summary>
public sealed class PositionTests
{
    private const string BlockHeader =
        "\"都道府県名\",\"市区町村名\",\"大字・丁目名\",\"小字・通称名\",\"街区符号・地番\"," +
        "\"座標系番号\",\"Ｘ座標\",\"Ｙ座標\",\"緯度\",\"経度\",\"住居表示フラグ\",\"代表フラグ\"," +
        "\"更新前履歴フラグ\",\"更新後履歴フラグ\"\r\n";

    private const string TownHeader =
        "\"都道府県コード\",\"都道府県名\",\"市区町村コード\",\"市区町村名\",\"大字町丁目コード\",\"大字町丁目名\"," +
        "\"緯度\",\"経度\",\"原典資料コード\",\"大字・字・丁目区分コード\"\r\n";

    [Fact]
    public async Task Addresses_get_the_position_of_their_block_or_else_of_their_town_to_be_confirmed()
    {
        using var city = new ImportedCity();
        Write(city, "geo/block.csv", BlockHeader + Block("中央町一丁目", "2", 34.2051, 135.1991));
        Write(
            city,
            "geo/town.csv",
            TownHeader + "99,青葉県,99201,あおば市,992010002000,港町,34.2012,135.1822,0,1\r\n");

        var run = await city.Apply(
            "名称,住所\n一,あおば市中央町1丁目2-5\n二,港町9-9\n三,山奥1\n", "--set halls --geocode geo");

        var rows = city.Rows();
        Assert.Equal(["34.2051", "34.2012", ""], rows.Select(row => row["lat"]));
        Assert.Equal(["block", "town", ""], rows.Select(row => row["position"]));
        Assert.Contains("住所から街区の位置を求めました（1 件）", run.Out, StringComparison.Ordinal);
        Assert.Contains("住所から町・大字の代表の位置しか求められませんでした（1 件）", run.Out, StringComparison.Ordinal);
        Assert.Contains("位置のない場所 1 件", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_position_that_somebody_found_is_not_taken_away_by_an_empty_cell()
    {
        using var city = new ImportedCity();
        city.Write("content/places/halls.csv", "id,name,address,lat,lng,position\nmine,一,町1,34.2,135.2,block\n");

        await city.Apply("名称,住所,緯度,経度\n一,町1,,\n二,町2,34.3,135.3\n");

        Assert.Equal(["34.2", "34.3"], city.Rows().Select(row => row["lat"]));
        Assert.Equal(["block", "exact"], city.Rows().Select(row => row["position"]));
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(-0.0032, 0.0028, true)]
    public async Task A_list_of_the_old_datum_is_told_and_never_put_right_in_silence(double lat, double lng, bool isOld)
    {
        using var city = new ImportedCity();
        var table = new StringBuilder(BlockHeader);
        var list = new StringBuilder("名称,住所,緯度,経度\n");
        for (var i = 1; i <= 12; i++)
        {
            var (latitude, longitude) = (34.2 + i * 0.001, 135.19 + i * 0.002);
            table.Append(Block($"町{i}番", "1", latitude, longitude));
            list.Append(
                CultureInfo.InvariantCulture, $"館{i},町{i}番1,{latitude + lat:0.000000},{longitude + lng:0.000000}\n");
        }

        Write(city, "geo/block.csv", table.ToString());
        var run = await city.Apply(list.ToString(), "--set halls --geocode geo/block.csv");

        Assert.Equal(isOld, run.Out.Contains("古い測地系（日本測地系）のようです", StringComparison.Ordinal));
        Assert.Equal((34.201 + lat).ToString("0.000000", CultureInfo.InvariantCulture), city.Rows()[0]["lat"]);
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(-0.0032, 0.0028, true)]
    public async Task Without_a_table_the_centres_of_the_areas_tell_the_old_datum(double lat, double lng, bool isOld)
    {
        using var city = new ImportedCity();
        var areas = new StringBuilder();
        var list = new StringBuilder("名称,住所,地区,緯度,経度\n");
        for (var i = 1; i <= 6; i++)
        {
            var (latitude, longitude) = (34.2 + i * 0.01, 135.19 + i * 0.02);
            areas.Append(
                CultureInfo.InvariantCulture,
                $"- {{ id: a{i}, name: 区{i}, kana: く, centre: [{latitude:0.0000}, {longitude:0.0000}] }}\n");
            for (var j = -2; j <= 2; j++)
                list.Append(
                    CultureInfo.InvariantCulture,
                    $"館{i}の{j + 3},町{i}-{j + 3},区{i},{latitude + lat + j * 0.004:0.0000},{longitude + lng:0.0000}\n");
        }

        city.Write("content/areas.yaml", areas.ToString());
        var run = await city.Run(list.ToString());

        Assert.Equal(isOld, run.Out.Contains("古い測地系（日本測地系）のようです", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_table_of_another_kind_is_no_table_of_addresses()
    {
        using var city = new ImportedCity();
        city.Write("geo.csv", "名称,住所\n一,町1\n");

        var run = await city.Run("名称,住所\n一,町1\n", "--set halls --geocode geo.csv");

        Assert.Contains("AN0408 geo.csv", run.Error, StringComparison.Ordinal);
    }

    private static void Write(ImportedCity city, string path, string text) =>
        city.WriteBytes(path, CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(text));

    private static string Block(string town, string block, double lat, double lng) => string.Create(
        CultureInfo.InvariantCulture,
        $"青葉県,あおば市,{town},,{block},6,1.0,1.0,{lat},{lng},1,1,0,0\r\n");
}
