using System.Globalization;
using System.Text;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Pages;
using BenchmarkDotNet.Attributes;

namespace Annai.Benchmarks;

/// <summary>
/// What one landing page costs, from the model to its bytes: the sample's template with 200 places. The home page,
/// which is rendered along with it, has one line.
/// </summary>
[MemoryDiagnoser]
public class LandingPageBenchmark
{
    private const int Places = 200;

    private string _folder = "";
    private SitePages _pages = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _folder = Directory.CreateTempSubdirectory("annai-benchmark-").FullName;
        Write("site.config.json", Configuration);
        Write("content/programmes/kenshin.md", Programme);
        Write("content/places/clinics.csv", Table());
        var findings = new Findings();
        var site = SiteReader.Read(_folder, findings);
        if (site is null)
        {
            var told = findings.Sorted().Select(finding => FindingText.Of(finding));
            throw new InvalidOperationException(string.Concat(told));
        }

        var templates = new TemplateSet(_folder, findings);
        var words = WordSets.Read(_folder, site.Configuration.Languages, findings);
        _pages = new SitePages(site, templates, words, TimeProvider.System, findings);
        // A page that could not be rendered would be measured as a fast one.
        if (_pages.DrawAll().All(page => page.Path != "p/kenshin/index.html"))
            throw new InvalidOperationException("the landing page was expected");
    }

    [Benchmark]
    public int LandingPageOf200Places() => _pages.DrawAll().Length;

    [GlobalCleanup]
    public void CleanUp() => Directory.Delete(_folder, recursive: true);

    private const string Configuration = """
        {
          "schema": 1, "tenant": "aoba", "operator": { "name": "株式会社あんない" },
          "commissionedBy": { "city": "あおば市", "section": "保険年金課" },
          "officialPage": "https://www.city.aoba.example/",
          "baseUrl": "https://annai.example/", "codes": { "prefix": "AE" }
        }
        """;

    private const string Programme = """
        ---
        title: 特定健診
        summary: 年に一度の特定健診は、無料で受けられます。
        who: 40〜74歳の方
        fee: 無料
        bring: [受診券, マイナ保険証, 質問票]
        contact: { name: 健診係, tel: 073-000-0000, hours: "月-金 8:45-17:30; 祝 休" }
        places: [clinics]
        ---
        1. **場所を選んで、電話で予約する**
        2. **当日、受診券を持って行く**
        """;

    private static string Table()
    {
        var table = new StringBuilder("id,name,address,tel,call_hours,note\n");
        const string hours = "月-金 9:00-12:00 14:00-17:30; 土 9:00-12:00; 祝 休";
        for (var number = 0; number < Places; number++)
            table.Append(
                CultureInfo.InvariantCulture,
                $"p{number},第{number}クリニック,中央町{number},073-000-{number:0000},{hours},駐車場{number}台\n");
        return table.ToString();
    }

    // A site without templates is drawn with those of the sample, which Annai carries.
    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
