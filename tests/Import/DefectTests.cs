using System.Text;
using Annai.App;
using Xunit;

namespace Annai.Tests.Import;

/// <summary>What is wrong in the tables of real cities, one defect a test: nothing of it may be lost.</summary>
public sealed class DefectTests
{
    [Theory]
    [InlineData("名称,住所,電話番号", "tel", "073-000-0009", "073-000-0009")]
    [InlineData("名称,住所,telephone　number", "tel", "073-000-0009", "073-000-0009")]
    [InlineData("施設名称　,所在地　,電話", "tel", "073-000-0009", "073-000-0009")]
    [InlineData("名称,所在地_連結表記,電話番号", "tel", "(073)000-0009", "073-000-0009")]
    [InlineData("名称,住所,電話番号", "tel", "０７３（０００）０００９", "073-000-0009")]
    [InlineData("名称,住所,電話番号", "tel", "073‐000−0009", "073-000-0009")]
    [InlineData("名称,住所,電話番号", "tel", "730000009", "073-000-0009")]
    [InlineData("名称,住所,電話番号", "tel", "0730000009", "073-000-0009")]
    [InlineData("名称,住所,電話番号", "tel", "+81-73-000-0009", "073-000-0009")]
    [InlineData("名称,住所,電話番号", "tel", "0120000009", "0120-000-009")]
    [InlineData("名称,住所,電話番号", "tel", "09000000009", "090-0000-0009")]
    [InlineData("名称,住所,電話番号", "tel", "0300000009", "03-0000-0009")]
    [InlineData("名称,住所,電話番号", "tel", "073-000-0009 ", "073-000-0009")]
    [InlineData("名称,住所,電話番号", "tel", "ー", "")]
    [InlineData("名称,住所,電話番号", "tel", "なし", "")]
    [InlineData("名称,住所,郵便番号", "postcode", "〒9990011", "999-0011")]
    [InlineData("名称,住所,郵便番号", "postcode", "600001", "060-0001")]
    [InlineData("名称,住所,郵便番号", "postcode", "９９９－００１１", "999-0011")]
    [InlineData("名称,住所,更新日", "checked_on", "1947/4/1", "1947-04-01")]
    [InlineData("名称,住所,更新日", "checked_on", "昭32. 7. 1", "1957-07-01")]
    [InlineData("名称,住所,更新日", "checked_on", "令4. 10. 5", "2022-10-05")]
    [InlineData("名称,住所,更新日", "checked_on", "令和8年11月20日（金）", "2026-11-20")]
    [InlineData("名称,住所,更新日", "checked_on", "44698", "2022-05-17")]
    [InlineData("名称,住所,更新日", "checked_on", "2026年4月1日", "2026-04-01")]
    [InlineData("名称,住所,名称_カナ", "kana", "ﾁｭｳｵｳｺｳﾐﾝｶﾝ", "ちゅうおうこうみんかん")]
    [InlineData("名称,住所,施設名フリガナ", "kana", "チュウオウ コウミンカン", "ちゅうおう こうみんかん")]
    [InlineData("名称,住所,URL", "url", "www.aoba.example/hall", "https://www.aoba.example/hall")]
    [InlineData("名称,住所,診療時間", "hours", "7:00～17：00", "")]
    [InlineData("名称,住所,診療時間", "hours", "月～金 7:00～17：00", "月-金 7:00-17:00")]
    [InlineData("名称,住所,利用可能日時特記事項", "hours", "【開館時間】9:00～21:30 【休館日】月曜日", "月 休; 火-日 9:00-21:30")]
    [InlineData("名称,住所,現存・休止", "status", "休止", "休止")]
    public async Task A_cell_is_read_as_it_was_meant(string headings, string column, string written, string value)
    {
        using var city = new ImportedCity();

        await city.Apply($"{headings}\n中央公民館,中央町1-1,\"{written}\"\n");

        Assert.Equal(value, Assert.Single(city.Rows())[column]);
    }

    [Fact]
    public async Task A_wrong_dash_in_a_heading_is_no_other_column()
    {
        using var city = new ImportedCity();

        var run = await city.Apply("都道府県コ―ド又は市区町村コ―ド,名称,住所\n222127,中央公民館,中央町1\n");

        Assert.Contains("都道府県コ―ド又は市区町村コ―ド → municipality_code", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("分からない列", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headings_that_nobody_knows_are_listed_and_those_without_words_are_no_column()
    {
        using var city = new ImportedCity();

        var run = await city.Apply("名称,住所,収容人数,←データの項目名を入力,\n中央公民館,中央町1,80,x,\n");

        Assert.Contains(
            "分からない列: 収容人数、←データの項目名を入力（--map で割り当てられます）", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("※診療時間は変わることがあります,")]
    [InlineData("（注）電話でご確認ください,")]
    [InlineData(",合計 2 件")]
    [InlineData("合　計,2")]
    [InlineData(",令和8年4月1日現在")]
    [InlineData("この一覧は健康課が作りました。,")]
    public async Task A_note_or_a_sum_is_named_and_makes_no_import_fail(string row)
    {
        using var city = new ImportedCity();

        var run = await city.Apply($"名称,住所\n中央公民館,中央町1\n{row}\n");

        Assert.Equal(ExitCode.Clean, run.Exit);
        Assert.Equal(["中央公民館"], city.Rows().Select(place => place["name"]));
        Assert.Contains("一覧の外の行 1\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("・ 一覧の外の行（注記や合計） ", run.Out, StringComparison.Ordinal);
        Assert.Contains("読めない箇所 なし", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("港公民館,")]
    [InlineData(",港町1")]
    [InlineData("〃,港町1")]
    public async Task A_row_that_may_be_a_place_makes_it_fail(string row)
    {
        using var city = new ImportedCity();

        var run = await city.Apply($"名称,住所\n中央公民館,中央町1\n{row}\n");

        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Contains("取り込めない行 1", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_for_the_morning_and_one_for_the_afternoon_are_to_be_confirmed()
    {
        using var city = new ImportedCity();

        var run = await city.Apply("名称,住所,診療時間\n一,町1,月～金 9:00～12:00\n一,町1,月～金 14:00～17:00\n");

        Assert.Contains(
            "名称と住所が 2 行目と同じです。同じものが二度載っていないかご確認ください（時間だけが違う行は、1 行にまとめてください）",
            run.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_day_alone_in_a_heading_may_be_anything()
    {
        using var city = new ImportedCity();

        var run = await city.Apply("名称,住所,午前\n中央公民館,中央町1,○\n");

        Assert.Contains("分からない列: 午前", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_come_in_any_order_and_longitude_may_stand_before_latitude()
    {
        using var city = new ImportedCity();

        await city.Apply("NO,経度,緯度,住所,名称\n1,135.199,34.204,中央町1,中央公民館\n");

        var place = Assert.Single(city.Rows());
        Assert.Equal(("34.204", "135.199", "exact"), (place["lat"], place["lng"], place["position"]));
    }

    [Theory]
    [InlineData("135.199,34.204", "34.204", "135.199", "入れ替わっていた緯度と経度を直しました")]
    [InlineData("0,0", "", "", "位置が 0 や 999 のため、位置なしとしました")]
    [InlineData("999,999", "", "", "位置が 0 や 999 のため、位置なしとしました")]
    [InlineData("34.204,", "", "", "緯度か経度の一方がありません")]
    [InlineData("34.2o4,135.199", "", "", "緯度と経度として読めません")]
    [InlineData("51.5,0.1", "", "", "緯度と経度が日本の外を指しています")]
    [InlineData("34度12分14.4秒,135°11'56.4\"\"", "34.204", "135.199", "緯度と経度を度の小数にしました")]
    [InlineData("３４．２０４,１３５．１９９", "34.204", "135.199", "緯度と経度を度の小数にしました")]
    public async Task A_position_is_taken_put_right_or_left_out(string cells, string lat, string lng, string why)
    {
        using var city = new ImportedCity();
        var quoted = string.Join(',', cells.Split(',').Select(cell => $"\"{cell}\""));

        var run = await city.Apply($"名称,住所,緯度,経度\n中央公民館,中央町1,{quoted}\n");

        var place = Assert.Single(city.Rows());
        Assert.Equal((lat, lng), (place["lat"], place["lng"]));
        Assert.Contains(why, run.Out, StringComparison.Ordinal);
        Assert.Equal(lat.Length == 0, run.Out.Contains("位置のない場所 1 件", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_several_telephone_numbers_the_first_is_called_and_all_are_noted()
    {
        using var city = new ImportedCity();

        var run = await city.Apply("名称,住所,電話番号\n保健所,中央町1,\"総務課 073-000-0001\n健康課 073-000-0002\"\n");

        var place = Assert.Single(city.Rows());
        Assert.Equal("073-000-0001", place["tel"]);
        Assert.Equal("総務課 073-000-0001 健康課 073-000-0002", place["note"]);
        Assert.Contains("電話番号が複数あるため、先頭のものを使いました", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pause_in_the_name_is_a_state()
    {
        using var city = new ImportedCity();

        await city.Apply("名称,住所\n岩部医院（休止中）,中央町1\n");

        var place = Assert.Single(city.Rows());
        Assert.Equal(("岩部医院", "休止"), (place["name"], place["status"]));
    }

    [Fact]
    public async Task Two_columns_of_one_name_are_told_where_they_differ()
    {
        using var city = new ImportedCity();

        var run = await city.Apply("名称,住所,備考,備考\n一,中央町1,同じ,同じ\n二,中央町2,右,左\n三,中央町3,,後ろ\n");

        Assert.Equal(["同じ", "右", "後ろ"], city.Rows().Select(row => row["note"]));
        Assert.Contains("3 行目 備考: 「右 ／ 左」 → 「右」", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("2 行目 備考", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_place_under_two_names_is_told_and_the_same_row_twice_is_one()
    {
        using var city = new ImportedCity();

        var run = await city.Apply(
            "名称,住所,電話番号\n一,中央町1,073-000-0001\n一（別館）,中央町1,073-000-0001\n一,中央町1,073-000-0001\n");

        Assert.Equal(["一", "一（別館）"], city.Rows().Select(row => row["name"]));
        Assert.Contains("住所と電話番号が 2 行目と同じです", run.Out, StringComparison.Ordinal);
        Assert.Contains("4 行目 名称: 「一」", run.Out, StringComparison.Ordinal);
        Assert.Contains("2 行目と同じ内容のため、1 件にまとめました", run.Out, StringComparison.Ordinal);
        Assert.Contains("まとめた行 1", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8-bom", "CSV（UTF-8、BOM付き）")]
    [InlineData("utf-8", "CSV（UTF-8）")]
    [InlineData("cp932", "CSV（CP932）")]
    [InlineData("utf-16", "CSV（UTF-16")]
    public async Task Every_encoding_arrives(string name, string told)
    {
        using var city = new ImportedCity();
        var encoding = name switch
        {
            "utf-8-bom" => (Encoding)new UTF8Encoding(true),
            "cp932" => CodePagesEncodingProvider.Instance.GetEncoding(932)!,
            "utf-16" => Encoding.Unicode,
            _ => new UTF8Encoding(false),
        };
        const string text = "名称,住所\r\n髙橋医院①,中央町1－2～3\r\n";

        var run = await city.Run([.. encoding.GetPreamble(), .. encoding.GetBytes(text)], "--set halls --apply");

        Assert.Contains(told, run.Out, StringComparison.Ordinal);
        Assert.Equal("髙橋医院①", Assert.Single(city.Rows())["name"]);
    }

    [Fact]
    public async Task Text_that_was_copied_from_a_spreadsheet_is_read_from_the_standard_input()
    {
        using var city = new ImportedCity();

        var run = await city.Tool(
            "import - --set halls --apply", "名称\t住所\t備考\r\n中央公民館\t中央町1\t\"二行の\r\n備考\"\r\n");

        Assert.Contains("タブ区切り", run.Out, StringComparison.Ordinal);
        Assert.Equal("二行の 備考", Assert.Single(city.Rows())["note"]);
    }

    [Fact]
    public async Task Titles_above_and_rows_without_a_name_below_are_no_places_and_are_named()
    {
        using var city = new ImportedCity();

        var run = await city.Apply(
            "令和8年度 実施医療機関一覧,,\n,,\n名称,住所,電話番号\n中央公民館,中央町1,073-000-0001\n\n※受付は要確認,,\n,,合計 1 件\n");

        Assert.Single(city.Rows());
        Assert.Contains("列（3 行目の見出し）", run.Out, StringComparison.Ordinal);
        Assert.Contains("・ 一覧の外の行（注記や合計） ※受付は要確認（6 行目）", run.Out, StringComparison.Ordinal);
        Assert.Contains("・ 一覧の外の行（注記や合計） 合計 1 件（7 行目）", run.Out, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
    }

    [Theory]
    [InlineData("92011", "市区町村コードの先頭の 0 を補いました", "092011")]
    [InlineData("13101", "市区町村コードの検査数字を補いました", "131016")]
    [InlineData("1100", "市区町村コードの先頭の 0 を補いました", "011002")]
    public async Task The_code_of_a_municipality_is_put_right_by_its_check_digit(string code, string why, string right)
    {
        using var city = new ImportedCity();

        var run = await city.Run($"全国地方公共団体コード,名称,住所\n{code},一,町1\n");

        Assert.Contains(why, run.Out, StringComparison.Ordinal);
        Assert.Contains($"「{code}」 → 「{right}」", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_right_of_the_headings_is_named()
    {
        using var city = new ImportedCity();

        var run = await city.Apply("名称,住所\n一,町1,3階, 右\n二,町2,,\n");

        Assert.Contains("見出しのない列に値があります。使っていません（2 件）", run.Out, StringComparison.Ordinal);
        Assert.Contains("2 行目 3 列目: 「3階」", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_extension_and_a_building_are_kept()
    {
        using var city = new ImportedCity();

        await city.Apply("名称,住所,方書,電話番号,内線番号\n一,あおば市町1,青葉ビル2階,073-000-0001,１２３\n");

        var place = Assert.Single(city.Rows());
        Assert.Equal(("町1 青葉ビル2階", "内線 123"), (place["address"], place["note"]));
    }

    [Fact]
    public async Task An_address_may_stand_in_pieces()
    {
        using var city = new ImportedCity();

        await city.Apply(
            "名称,所在地_都道府県,所在地_市区町村,所在地_町字,所在地_番地以下\n一,青葉県,あおば市,駅北5丁目,2-11\n");

        Assert.Equal("駅北5丁目2-11", Assert.Single(city.Rows())["address"]);
    }
}
