using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Reports;

/// <summary>A city with two notices, read as any other is.</summary>
internal static class ReportSite
{
    private const string Configuration = """
        {
          "schema": 1, "tenant": "aoba", "operator": { "name": "案内社" },
          "commissionedBy": { "city": "あおば市", "section": "健康づくり課" },
          "officialPage": "https://www.city.aoba.example/",
          "baseUrl": "https://annai.example/aoba/", "codes": { "prefix": "AOB" }
        }
        """;

    private const string Programme = """
        ---
        title: 特定健診
        summary: 年に一度の健診
        who: 40歳から74歳の方
        fee: 無料
        deadlines: []
        bring: [保険証]
        contact: { name: 健康づくり課, tel: 073-000-0000, hours: 月-金 8:30-17:15 }
        places: []
        ---
        """;

    public static Site Read()
    {
        var folder = Directory.CreateTempSubdirectory("annai-report-").FullName;
        try
        {
            Write(folder, "site.config.json", Configuration);
            Write(folder, "content/programmes/kenshin.md", Programme);
            Write(folder, "content/notices/kenshin-a.md", Notice("緑", "緑色のはがき", "健診のご案内"));
            Write(folder, "content/notices/kenshin-b.md", Notice("青", "A4の封筒", "昨年度の健診をお忘れではありませんか"));
            var findings = new Findings();
            var site = SiteReader.Read(folder, findings);
            Assert.Empty(findings.Sorted());
            return site!;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Notice(string colour, string card, string title) =>
        $$"""
        ---
        programme: kenshin
        segment: lapsed
        card: { colour: {{colour}}, name: {{card}} }
        title: {{title}}
        ---
        """;

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text + "\n");
    }
}
