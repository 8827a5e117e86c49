using System.Collections.Immutable;
using System.Globalization;
using Annai.AgainstHugo;
using CheckCharacter = Annai.Content.CheckCharacter;

namespace Annai.FleetBenchmark;

/// <summary>Writes the files of one city of many, all drawn from one seed.</summary>
internal static class CityFiles
{
    private const int Seed = 20261121;
    private const int Notices = 10;
    private const int Places = 120;

    private const string PrefixSigns = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static string PlacesOf(string city) => $"{city}/content/places/programme-00.csv";

    /// <param name="folder">Where all cities lie.</param>
    /// <param name="number">Which of them it is, from 0.</param>
    /// <returns>Its folder.</returns>
    public static string Write(string folder, int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"city-{number:000}");
        var words = new Vocabulary(Seed + number);
        var programme = Programme.Of(0, Places, words);
        ImmutableArray<Notice> notices =
            [.. Enumerable.Range(0, Notices).Select(notice => Notice.Of(notice, programme, words))];
        var city = Path.Combine(folder, "cities", name);
        AnnaiSite.Write(new Workload(name, [], [programme], notices), city);
        Files.Write(city, "site.config.json", Configuration(name, number));
        Files.Write(city, "content/codes.csv", Codes(notices, Prefix(number)));
        return city;
    }

    private static string Configuration(string name, int number) =>
        $$"""
        {
          "schema": 1,
          "tenant": "{{name}}",
          "operator": { "name": "株式会社あんない" },
          "commissionedBy": { "city": "第{{number + 1}}市", "section": "保険年金課" },
          "officialPage": "https://www.{{name}}.example/",
          "baseUrl": "https://annai.example/{{name}}/",
          "codes": { "prefix": "{{Prefix(number)}}" }
        }
        """;

    private static string Codes(ImmutableArray<Notice> notices, string prefix) => string.Concat(
        notices
            .Select((notice, at) => (notice.Id, Number: at.ToString("00000", CultureInfo.InvariantCulture)))
            .Select(code => $"{prefix}-{code.Number}{CheckCharacter.Of(prefix + code.Number)},{code.Id},postcard\n")
            .Prepend("code,notice,medium\n"));

    private static string Prefix(int number) =>
        $"{PrefixSigns[number / 26 / 26 % 26]}{PrefixSigns[number / 26 % 26]}{PrefixSigns[number % 26]}";
}
