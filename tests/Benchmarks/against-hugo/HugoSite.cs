using System.Text.Json;

namespace Annai.AgainstHugo;

/// <summary>Writes the same workload as somebody who knows Hugo well would write it.</summary>
internal static class HugoSite
{
    private static readonly string[] CallHours =
        ["月〜金　9:00\u2060〜\u206012:00、14:00\u2060〜\u206017:30", "土　9:00\u2060〜\u206012:00", "祝日　休み"];

    public static void Write(Workload workload, string folder)
    {
        Files.Copy(Repository.HugoSite, folder);
        Files.Write(folder, "site.css", File.ReadAllText(Path.Combine(Repository.Root, "templates/css/site.css")));
        Files.Write(
            folder, "data/words.yaml", File.ReadAllText(Path.Combine(Repository.Root, "content/words/ja.yaml")));
        Files.Write(folder, "content/about/privacy.md", Page("個人情報の扱い", "個人情報は集めません。\n"));
        Files.Write(folder, "content/about/accessibility.md", Page("アクセシビリティ", "読みやすくします。\n"));
        foreach (var page in workload.Pages)
            Files.Write(folder, $"content/about/{page.Id}.md", Page(page.Title, page.Body));
        foreach (var programme in workload.Programmes)
        {
            Files.Write(folder, $"content/p/{programme.Id}.md", Text(programme));
            Files.Write(folder, $"content/list/{programme.Id}.md", ListPage(programme));
            Files.Write(folder, $"data/places/{programme.Id}.json", Table(programme));
        }

        foreach (var notice in workload.Notices)
            Files.Write(folder, $"content/n/{notice.Id}.md", Text(notice));
    }

    private static string Page(string title, string body) => $"---\ntitle: {title}\n---\n{body}";

    private static string ListPage(Programme programme) =>
        $"---\ntitle: {programme.Title} 場所の一覧\nsummary: {programme.Summary}\n---\n";

    private static string Text(Programme programme) =>
        $"""
        ---
        title: {programme.Title}
        summary: {programme.Summary}
        who: 40〜74歳の方
        fee: 無料
        deadline:
          day: "2099-01-31"
          words: 受けられるのは
        bring:
          - 受診券
          - 質問票
        contact:
          name: あおば市 健診係
          tel: 073-000-0000
          hours: ["月〜金　8:45{'\u2060'}〜{'\u2060'}17:30", 祝日　休み]
        ---
        {programme.Body}
        """;

    private static string Table(Programme programme) => JsonSerializer.Serialize(programme.Places.Select(place => new
    {
        id = place.Id,
        name = place.Name,
        address = place.Address,
        tel = place.Tel,
        call_hours = CallHours,
        note = place.Note,
    }));

    private static string Text(Notice notice) =>
        $"""
        ---
        programme: {notice.Programme}
        card: 緑色のはがき
        title: {notice.Title}
        ---
        {notice.Body}
        """;
}
