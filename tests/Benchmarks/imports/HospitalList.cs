using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Annai.ImportsBenchmark;

/// <summary>
/// A list of hospitals under the headings of the municipal standard, as offices fill it in: in several spellings, with
/// holes, and here and there wrong; no row is refused. The same seed writes the same bytes.
/// </summary>
internal sealed class HospitalList
{
    private const int Seed = 20261121;

    private const string Headings =
        "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,医療機関の種類,住所,方書,緯度,経度,"
        + "電話番号,内線番号,FAX番号,法人番号,法人の名称,医療機関コード,診療曜日,診療開始時間,診療終了時間,"
        + "診療日時特記事項,時間外における対応,診療科目,病床数,URL,備考";

    private readonly Random _random = new(Seed);

    public static void Write(string path, int rows)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\r\n" };
        file.WriteLine(Headings);
        var list = new HospitalList();
        var last = "";
        for (var number = 1; number <= rows; number++)
        {
            // A row in a thousand stands there twice.
            last = number > 1 && list.Once(1000) ? last : string.Join(',', list.Row(number).Select(Quoted));
            file.WriteLine(last);
        }
    }

    private ImmutableArray<string> Row(int number)
    {
        var (family, ending) = (Of(HospitalWords.Families), Of(HospitalWords.Endings));
        var (tel, isCorporate, hasHours) = (Telephone(), Once(3), !Once(8));
        return
        [
            Once(200) ? "22212" : "222127", Number($"{number}"), "静岡県", SmallCity.Name,
            Name(family.Name, ending.Name, isCorporate), Kana(family.Kana + ending.Kana), Of(HospitalWords.Kinds),
            Address(), Once(5) ? Of(HospitalWords.Buildings) : "", .. Position(), tel, Once(50) ? "123" : "",
            Once(2) ? tel : "", isCorporate ? Number($"{_random.NextInt64(1_000_000_000_000, 9_999_999_999_999)}") : "",
            isCorporate ? $"医療法人社団{family.Name}会" : "", Number($"22{number:00000000}"),
            hasHours ? Of(HospitalWords.Days) : "", hasHours ? Of(HospitalWords.Opens) : "",
            hasHours ? Of(HospitalWords.Closes) : "", hasHours && Once(12) ? Of(HospitalWords.HoursNotes) : "", "",
            string.Join("、", Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Of(HospitalWords.Subjects))),
            Once(10) ? Number($"{_random.Next(20, 400)}") : "", Url(number), Once(10) ? Of(HospitalWords.Notes) : "",
        ];
    }

    private string Name(string family, string ending, bool isCorporate) =>
        Once(200) ? $"{family}{ending}（休止中）"
        : Once(10) && isCorporate ? $"医療法人社団{family}会　{family}{ending}"
        : family + ending;

    private string Kana(string kana) => Once(20) ? "" : Once(30) ? kana.Replace('ク', 'ｸ').Replace('イ', 'ｲ') : kana;

    private string Address()
    {
        var town = Of(HospitalWords.Towns);
        var (chome, block, house) = (_random.Next(1, 6), _random.Next(1, 60), _random.Next(1, 40));
        var rest = _random.Next(4) switch
        {
            0 => Number($"{chome}-{block}-{house}"),
            1 => Number($"{chome}丁目{block}-{house}"),
            2 => Number($"{chome}丁目{block}番{house}号"),
            _ => Number($"{block * 40 + house}-{chome}"),
        };
        var before = (Once(100) ? "〒425-0041 " : "") + (Once(3) ? "" : "静岡県");
        return before + SmallCity.Name + town + (Once(20) ? Wide(rest) : rest);
    }

    private ImmutableArray<string> Position()
    {
        var (lat, lng) = (34.8 + _random.NextDouble() / 10, 138.2 + _random.NextDouble() / 5);
        var (latitude, longitude) = (Number($"{lat:0.000000}"), Number($"{lng:0.000000}"));
        return Once(300) ? [longitude, latitude] : Once(200) ? ["0", "0"] : Once(20) ? ["", ""] : [latitude, longitude];
    }

    private string Telephone()
    {
        var (exchange, last) = (_random.Next(620, 649), _random.Next(10_000));
        return _random.Next(20) switch
        {
            < 9 => Number($"(054){exchange}-{last:0000}"),
            < 16 => Number($"054-{exchange}-{last:0000}"),
            16 => Number($"054{exchange}{last:0000}"),
            17 => Wide(Number($"054-{exchange}-{last:0000}")),
            18 => Once(5) ? Number($"054-{exchange}-{last:0000}（代表）") : Number($"054-{exchange}-{last:0000}"),
            _ => Once(3) ? Number($"54{exchange}{last:0000}") : "",
        };
    }

    private string Url(int number) =>
        Once(200) ? "www.example.jp" : Once(3) ? Number($"https://www.hospital-{number}.example.jp/") : "";

    private bool Once(int times) => _random.Next(times) == 0;

    private T Of<T>(ImmutableArray<T> words) => words[_random.Next(words.Length)];

    private static string Wide(string text) =>
        string.Concat(text.Select(sign => sign is >= '!' and <= '~' ? (char)(sign + 0xFEE0) : sign));

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string cell) => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;
}
