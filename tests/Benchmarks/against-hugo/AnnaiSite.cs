namespace Annai.AgainstHugo;

/// <summary>Writes a workload as a city's authors would write it for Annai.</summary>
internal static class AnnaiSite
{
    private const string Configuration =
        """
        {
          "schema": 1,
          "tenant": "aoba",
          "operator": { "name": "株式会社あんない" },
          "commissionedBy": { "city": "あおば市", "section": "保険年金課" },
          "officialPage": "https://www.city.aoba.example/",
          "baseUrl": "https://annai.example/",
          "codes": { "prefix": "AE" },
          "maps": { "provider": "none" }
        }
        """;

    public static void Write(Workload workload, string folder)
    {
        Files.Write(folder, "site.config.json", Configuration);
        Files.Write(folder, "content/pages/privacy.md", Page("個人情報の扱い", "個人情報は集めません。\n"));
        Files.Write(folder, "content/pages/accessibility.md", Page("アクセシビリティ", "読みやすくします。\n"));
        foreach (var page in workload.Pages)
            Files.Write(folder, $"content/pages/{page.Id}.md", Page(page.Title, page.Body));
        foreach (var programme in workload.Programmes)
        {
            Files.Write(folder, $"content/programmes/{programme.Id}.md", Text(programme));
            Files.Write(folder, $"content/places/{programme.Id}.csv", Table(programme));
        }

        foreach (var notice in workload.Notices)
            Files.Write(folder, $"content/notices/{notice.Id}.md", Text(notice));
    }

    private static string Page(string title, string body) => $"---\ntitle: {title}\n---\n{body}";

    private static string Text(Programme programme) =>
        $"""
        ---
        title: {programme.Title}
        summary: {programme.Summary}
        who: 40〜74歳の方
        fee: 無料
        deadlines:
          - id: visit
            on: 2099-01-31
            words: 受けられるのは
        bring:
          - 受診券
          - 質問票
        contact:
          name: あおば市 健診係
          tel: 073-000-0000
          hours: 月-金 8:45-17:30; 祝 休
        places: [{programme.Id}]
        ---
        {programme.Body}
        """;

    private static string Table(Programme programme) => string.Concat(
        programme.Places
            .Select(place =>
                $"{place.Id},{place.Name},{place.Address},{place.Tel},{Clinic.HoursWritten},{place.Note}\n")
            .Prepend("id,name,address,tel,call_hours,note\n"));

    private static string Text(Notice notice) =>
        $"""
        ---
        programme: {notice.Programme}
        segment: lapsed
        card:
          colour: 緑
          name: 緑色のはがき
        title: {notice.Title}
        ---
        {notice.Body}
        """;
}
