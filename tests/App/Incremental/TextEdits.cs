namespace Annai.Tests.App.Incremental;

/// <summary>What authors do to the sentences and keys of programmes, notices and pages.</summary>
internal static class TextEdits
{
    private static readonly string[] Sentences =
    [
        "受けられるのは{deadline}までです。", "お電話は{tel}へ。", "費用は{fee}です。", "{fiscal-year}の分です。",
        "{city}の{who}へ。",
        "{contact}がお答えします。", "2026年度のお知らせです。", "11月25日までに、2027年1月31日までに。", "[一覧へ](/)",
        "[健診へ](/p/kenshin/)", "[もっと知る](/about/more/)", "[場所へ](#places)", "## つづき",
        "![公園の絵](kenshin-b)",
        "::: note\n早めの予約が便利です。\n:::", "{deadline:visit}まで。", "ひとこと。", "もうひとこと。",
    ];

    private static readonly (string Old, string By)[] SameLength =
    [
        ("です", "でス"), ("健診", "検診"), ("検診", "健診"), ("Free", "Fine"), ("ポイント", "ぽいんと"),
        ("電話", "電報"),
    ];

    public static IReadOnlyList<Edit> All =>
    [
        AddSentence, AddSentence, DropLastLine, ChangeLetters, Title, Summary, Fee, FeeNote, Publish, Deadline,
        Deadline, Closed, Telephone, Contact, Bring, NoticeKey, NoticeDeadline, Survey, Questions,
    ];

    private static string? AddSentence(EditedSite site)
    {
        if (site.AnyText() is not { } path || site.Any(Sentences) is not { } sentence)
            return null;
        site.Change(path, text => $"{text}\n{sentence}\n");
        return $"{path}: add `{sentence}`";
    }

    private static string? DropLastLine(EditedSite site)
    {
        if (site.AnyText() is not { } path)
            return null;
        var dropped = "";
        site.Change(path, text =>
        {
            var (head, lines) = (text.IndexOf("\n---\n", StringComparison.Ordinal), text.TrimEnd().Split('\n'));
            var rest = string.Join('\n', lines[..^1]) + "\n";
            dropped = rest.Length > head + 5 ? lines[^1] : "";
            return dropped.Length == 0 ? text : rest;
        });
        return dropped.Length == 0 ? null : $"{path}: drop `{dropped}`";
    }

    // Neither the length nor the time stamp tells of it.
    private static string? ChangeLetters(EditedSite site)
    {
        var (old, by) = SameLength[site.Random.Next(SameLength.Length)];
        if (site.Any([.. site.Files("content").Where(Is)]) is not { } path)
            return null;
        var written = File.GetLastWriteTimeUtc(site.Full(path));
        site.Replace(path, old, by);
        File.SetLastWriteTimeUtc(site.Full(path), written);
        return $"{path}: `{old}` becomes `{by}`, and the time stamp stays";
        bool Is(string path) =>
            Path.GetExtension(path) != ".webp" && site.Read(path).Contains(old, StringComparison.Ordinal);
    }

    private static string? Title(EditedSite site) => Set(site, site.AnyText(), "title", site.NewName("題"));

    private static string? Summary(EditedSite site) => Set(
        site, site.AnyText(), "summary", site.OneOrNone(site.NewName("要約"), "{fiscal-year}に{who}が。", "{fee}"));

    private static string? Fee(EditedSite site) => Set(
        site, site.Any(site.Files("content/programmes")), "fee", site.Any("500円", "無料", site.NewName("円")));

    private static string? FeeNote(EditedSite site) => Set(
        site, site.Any(site.Files("content/programmes")), "fee_note", site.OneOrNone("{city}の負担です"));

    private static string? Publish(EditedSite site)
    {
        var path = site.Any([.. Japanese(site, "programmes"), .. Japanese(site, "notices")]);
        var days = ((string[])[site.Day(), site.Day()]).Order(StringComparer.Ordinal).ToList();
        return Set(site, path, "publish", site.Random.Next(5) switch
        {
            0 => null,
            1 => $"{{ from: {days[0]} }}",
            2 => $"{{ until: {days[1]} }}",
            _ => $"{{ from: {days[0]}, until: {days[1]} }}",
        });
    }

    private static string? Deadline(EditedSite site)
    {
        if (site.Any(Japanese(site, "programmes")) is not { } path)
            return null;
        var day = site.Day();
        var changed = site.Change(path, text =>
        {
            var at = text.IndexOf(" on: ", StringComparison.Ordinal);
            return at < 0 ? text : string.Concat(text.AsSpan(0, at + 5), day, text.AsSpan(at + 15));
        });
        return changed ? $"{path}: the deadline is {day}" : null;
    }

    private static string? Closed(EditedSite site) => Set(
        site, site.Any([.. site.Files("content/programmes"), .. site.Files("content/notices")]), "closed",
        site.OneOrNone("{deadline}で終わりました。", "またどうぞ。", "{tel}へ。"));

    private static string? Telephone(EditedSite site)
    {
        if (site.Any(Japanese(site, "programmes")) is not { } path)
            return null;
        var number = $"073-000-0{site.Random.Next(100, 999)}";
        var changed = site.Change(path, text =>
        {
            var at = text.IndexOf("\n  tel: ", StringComparison.Ordinal);
            return at < 0 ? text : string.Concat(text.AsSpan(0, at + 8), number, text.AsSpan(at + 20));
        });
        return changed ? $"{path}: the number is {number}" : null;
    }

    // Two programmes with one contact are one line of the pages that name all contacts.
    private static string? Contact(EditedSite site) => Set(
        site, site.Any(Japanese(site, "programmes")), "contact",
        site.Any("{ name: 相談係, tel: 073-000-0010, hours: 月-金 9:00-17:00 }", "{ name: 係, tel: 073-000-0020 }"));

    private static string? Bring(EditedSite site) => Set(
        site, site.Any(site.Files("content/programmes")), "bring",
        site.OneOrNone($"[受診券, {site.NewName("品")}]", "[飲み物, {fee}の券]"));

    private static string? NoticeKey(EditedSite site)
    {
        var (key, value) = site.Random.Next(4) switch
        {
            0 => ("segment", site.Any("young", "older", "employed")),
            1 => ("card", $"{{ colour: 桃, name: {site.NewName("はがき")} }}"),
            2 => ("preset", site.OneOrNone("{ labels: [parking] }")),
            _ => ("programme", site.Any(site.Ids("programmes"))),
        };
        return Set(site, site.Any(Japanese(site, "notices")), key, value);
    }

    private static string? NoticeDeadline(EditedSite site) => Set(
        site, site.Any(Japanese(site, "notices")), "deadline", site.OneOrNone("visit", "apply", "start"));

    private static string? Survey(EditedSite site) => Set(
        site, site.Any(Japanese(site, "programmes")), "survey", site.OneOrNone("visit", "visit"));

    private static string? Questions(EditedSite site)
    {
        const string path = "content/surveys/visit.yaml";
        return site.Change(path, text => text.Replace("はい", site.NewName("は") + "い", StringComparison.Ordinal))
            ? $"{path}: other words"
            : null;
    }

    private static IReadOnlyList<string> Japanese(EditedSite site, string kind) =>
        [.. site.Ids(kind).Select(id => $"content/{kind}/{id}.md")];

    private static string? Set(EditedSite site, string? path, string key, string? value) =>
        path is not null && site.Set(path, key, value) ? $"{path}: `{key}` is {value ?? "gone"}" : null;
}
