using System.Collections.Immutable;
using Annai.Content;
using static Annai.Import.Forms.FormColumns;

namespace Annai.Import.Forms;

/// <summary>The columns of the form of places, before and behind those of the labels.</summary>
internal static class PlaceColumns
{
    private static readonly ImmutableArray<string> Kinds = ["病院", "診療所", "健診会場", "公共施設", "薬局"];

    public static ImmutableArray<FormColumn> First(Site site) =>
    [
        Text("name", "名称", "看板や案内に出ているとおりに", "あおば中央クリニック", 27) with
        {
            IsRequired = true,
            IsAnchor = true,
        },
        Text("kana", "ふりがな", "ひらがなで", "あおばちゅうおうくりにっく", 27),
        Choice("kind", "種別", "一覧にない言葉も書けます", "診療所", Kinds) with { AllowsOthers = true },
        Text("postcode", "郵便番号", "ハイフンを入れて", "999-0011", 12),
        Text("address", "住所", "市の名前のあとから番地まで", "中央町2-1-5", 30) with { IsRequired = true },
        .. Area(site),
        Text("tel", "電話番号", "予約やお問い合わせの番号を一つだけ", "073-000-0001", 18),
        Text(
            "call_hours",
            "電話受付時間",
            "電話に出られる曜日と時刻。分からなければ空欄",
            "月-金 9:00-12:00 14:00-17:00; 土 9:00-12:00; 祝 休",
            40),
        Text(
            "hours",
            "利用時間",
            "行くことができる曜日と時刻。分からなければ空欄",
            "月-金 9:00-11:30; 土 9:00-11:30; 祝 休",
            40),
        Text("url", "ホームページ", "https:// から", "https://clinic.example/", 22),
        Text("note", "備考", "市民の方のページに載ります。短い一文で", "入口は建物の裏側です", 27),
    ];

    public static ImmutableArray<FormColumn> Last() =>
    [
        Choice("status", "状態", "受け付けていないときは休止", "受付中", ["受付中", "休止"]),
        Text("source", "情報提供元", "内容を確かめた課や団体", "あおば市 保険年金課", 22),
        Date("checked_on", "確認日", "確かめた日（年から）", "2026-07-01"),
        Text("lat", "緯度", "分かるときだけ（度の小数）", "34.204882", 13) with { Check = FormCheck.Latitude },
        Text("lng", "経度", "分かるときだけ（度の小数）", "135.198330", 13) with { Check = FormCheck.Longitude },
        Id("場所"),
    ];

    // Without areas whatever is written there could not be read.
    private static IEnumerable<FormColumn> Area(Site site) => site.Areas.IsEmpty
        ? []
        :
        [
            Choice(
                "area",
                "地区",
                "空欄なら住所から決めます",
                site.Areas[0].Name.Value,
                site.Areas.Select(area => area.Name.Value)),
        ];
}
