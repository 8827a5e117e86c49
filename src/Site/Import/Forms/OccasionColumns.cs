using System.Collections.Immutable;
using Annai.Content;
using static Annai.Import.Forms.FormColumns;

namespace Annai.Import.Forms;

/// <summary>The columns of the form of days, before and behind those of the labels.</summary>
internal static class OccasionColumns
{
    public static ImmutableArray<FormColumn> First(Site site)
    {
        ImmutableArray<string> places = [.. PlaceWords.Of(site).Select(place => place.Words)];
        return
        [
            Choice("place", "会場", "場所の一覧にある名前で", places.FirstOrDefault("中央公民館"), places) with
            {
                Width = 27,
                IsRequired = true,
                IsAnchor = true,
            },
            Date("date", "実施日", "年から書いてください", "2026-10-03") with { IsRequired = true, IsAnchor = true },
            Text("reception", "受付時間", "午前と午後など、二つあれば間を空けて", "8:30-10:30 13:00-14:00", 25),
            Count("capacity", "定員", "人数だけ", "80"),
            Choice("booking", "予約", "どちらかを選んでください", "要予約", ["要予約", "予約不要"]),
            Text("note", "備考", "市民の方のページに載ります。短い一文で", "4階の会議室です", 26),
        ];
    }

    public static ImmutableArray<FormColumn> Last() =>
    [
        Tick("full", "満員", "定員に達したら ○", "×"),
        Tick("cancelled", "中止", "取りやめたら ○", "×"),
        Id("日程"),
    ];
}
