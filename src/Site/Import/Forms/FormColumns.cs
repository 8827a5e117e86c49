using System.Collections.Immutable;
using Annai.Content;
using Annai.Import.Headings;

namespace Annai.Import.Forms;

/// <summary>The columns of each form, in the order in which a person thinks of them.</summary>
internal static class FormColumns
{
    private static readonly FormColumn Id = Text("id", "管理番号", "新しいものは空欄のままに", "", 12);

    private static readonly FormColumn Note =
        Text("note", "備考", "市民のページに載せる一文です", "入口は建物の裏側です", 30);

    public static ImmutableArray<FormColumn> Of(ListKind kind, Site site) => kind switch
    {
        ListKind.Places => [.. Place(site), .. Labels(site, PlaceHeadings.All), .. PlaceEnd()],
        ListKind.Occasions => [.. Occasion(site), .. Labels(site, OccasionHeadings.All), .. OccasionEnd()],
        _ => Mailing(site),
    };

    private static ImmutableArray<FormColumn> Place(Site site) =>
    [
        Id,
        Text("name", "名称", "看板にあるとおりに", "あおば中央クリニック", 28) with { IsRequired = true },
        Text("kana", "ふりがな", "ひらがなで", "あおばちゅうおうくりにっく", 28),
        Choice("kind", "種別", "ほかの言葉も書けます", "診療所", ["病院", "診療所", "健診会場", "公共施設", "薬局"]) with
        {
            AllowsOthers = true,
        },
        Text("postcode", "郵便番号", "例 999-0011", "999-0011", 12),
        Text("address", "住所", "市名のあとから", "中央町2-1-5", 30) with { IsRequired = true },
        Choice(
            "area",
            "地区",
            "空欄なら住所から決めます",
            site.Areas.IsEmpty ? "" : site.Areas[0].Name.Value,
            site.Areas.Select(area => area.Name.Value)),
        Text("lat", "緯度", "分かるときだけ", "34.204882", 12) with { Check = FormCheck.Latitude },
        Text("lng", "経度", "分かるときだけ", "135.198330", 12) with { Check = FormCheck.Longitude },
        Text("tel", "電話番号", "予約や問い合わせの番号を一つ", "073-000-0001", 18),
        Text(
            "call_hours",
            "電話受付時間",
            "電話に出られる曜日と時刻。分からなければ空欄",
            "月-金 9:00-12:00 14:00-17:00; 土 9:00-12:00; 祝 休",
            34),
        Text(
            "hours", "利用時間", "行ける曜日と時刻。分からなければ空欄", "月-金 9:00-11:30; 土 9:00-11:30; 祝 休", 34),
    ];

    private static ImmutableArray<FormColumn> PlaceEnd() =>
    [
        Text("url", "ホームページ", "https:// から", "https://clinic.example/", 26),
        Note,
        Choice("status", "状態", "受け付けていなければ休止", "受付中", ["受付中", "休止"]),
        Text("source", "情報提供元", "確かめた課や団体", "あおば市 保険年金課", 22),
        Date("checked_on", "確認日", "例 2026-07-01", "2026-07-01"),
    ];

    private static ImmutableArray<FormColumn> Occasion(Site site) =>
    [
        Id,
        Choice("place", "会場", "場所の一覧から選びます", PlaceNames(site).FirstOrDefault() ?? "", PlaceNames(site)) with
        {
            Width = 28,
            IsRequired = true,
        },
        Date("date", "実施日", "例 2026-10-03", "2026-10-03") with { IsRequired = true },
        Text("reception", "受付時間", "二つあれば間を空けて", "8:30-10:30 13:00-14:00", 26),
    ];

    private static ImmutableArray<FormColumn> OccasionEnd() =>
    [
        Count("capacity", "定員", "人数だけ", "80"),
        Choice("booking", "予約", "どちらかを選びます", "要予約", ["要予約", "予約不要"]),
        Tick("full", "満員", "定員に達したら ○", "×"),
        Tick("cancelled", "中止", "行わないときは ○", "×"),
        Note,
    ];

    private static ImmutableArray<FormColumn> Mailing(Site site) =>
    [
        Choice(
            "code",
            "二次元コード",
            "はがきなどに印刷したコード",
            site.Codes.IsEmpty ? "AE-P7MCQ" : site.Codes[0].Id.Value.Value,
            site.Codes.Select(code => code.Id.Value.Value)) with { Width = 18, IsRequired = true },
        Date("posted_on", "発送日", "例 2026-10-01", "2026-10-01") with { IsRequired = true },
        Date("expected_on", "到着予定日", "分かるときだけ", "2026-10-05"),
        Count("pieces", "発送数", "通数だけ", "6000") with { IsRequired = true },
        Count("returned", "返戻数", "戻ってきた通数", "12"),
        Choice("assignment", "割付", "くじ引きで分けたときだけ無作為", "対象者別", ["対象者別", "無作為"]),
        Count("examined", "受診者数", "分かってから", ""),
    ];

    // What a heading would mean otherwise, the label's own name says without doubt.
    private static IEnumerable<FormColumn> Labels(Site site, ImmutableArray<Alias> headings)
    {
        var reader = new HeadingReader(headings, new KnownLabels(site.LabelGroups), ColumnMap.Empty);
        foreach (var label in site.LabelGroups.SelectMany(set => set.Labels))
        {
            var words = label.Words.Japanese.Value ?? label.Id.Value.Value;
            var brief = label.Brief.Japanese.Value is { Length: > 0 } written ? written : words;
            var isPlain = reader.Read(brief) is ColumnUse.Ticks ticks && ticks.Label == label.Id.Value;
            yield return Tick("", isPlain ? brief : $"label:{label.Id.Value}", $"{words}なら ○", "○");
        }
    }

    // Of two places of one name only their ids say which is meant.
    private static IEnumerable<string> PlaceNames(Site site) =>
        from place in site.PlaceSets.SelectMany(set => set.Places)
        group place by place.Name.Value into alike
        from place in alike
        select alike.Count() == 1 ? place.Name.Value : place.Id.Value.Value;

    private static FormColumn Text(string name, string heading, string explanation, string example, double width) =>
        new() { Name = name, Heading = heading, Explanation = explanation, Example = example, Width = width };

    private static FormColumn Choice(
        string name,
        string heading,
        string explanation,
        string example,
        IEnumerable<string> choices) =>
        Text(name, heading, explanation, example, 14) with { Choices = [.. choices] };

    private static FormColumn Date(string name, string heading, string explanation, string example) =>
        Text(name, heading, explanation, example, 14) with { Check = FormCheck.Date, AllowsOthers = true };

    private static FormColumn Count(string name, string heading, string explanation, string example) =>
        Text(name, heading, explanation, example, 11) with { Check = FormCheck.Count };

    private static FormColumn Tick(string name, string heading, string explanation, string example) =>
        Choice(name, heading, explanation, example, ["○", "×"]) with { Width = Math.Max(9, heading.Length * 2 + 2) };
}
