using System.Collections.Immutable;

namespace Annai.Import.Headings;

/// <summary>Headings of lists of days: group examinations, briefings.</summary>
internal static class OccasionHeadings
{
    public static readonly ImmutableArray<Alias> All =
    [
        Alias.Of(Meaning.Id, "id", "管理番号|日程番号|日程ID"),
        Alias.Of(
            Meaning.Place,
            "place",
            "会場|会場名|会場名称|実施会場|実施場所|開催場所|場所|施設名|名称|健診会場|検診会場|会場ID|開催会場"),
        Alias.Of(
            Meaning.Date, "date", "日付|実施日|開催日|健診日|検診日|日程|実施年月日|開催年月日|月日|年月日|日にち|開催日程"),
        Alias.Of(Meaning.Reception, "reception", "受付時間|受付|時間|受付時刻|実施時間|開催時間|受付時間帯"),
        Alias.Of(Meaning.Opens, "opens", "受付開始時間|受付開始|開始時間|開始時刻|開始|受付開始時刻"),
        Alias.Of(Meaning.Closes, "closes", "受付終了時間|終了時間|終了時刻|終了|受付終了時刻|受付終了"),
        Alias.Of(Meaning.Labels, "labels", "ラベル|条件|対応項目"),
        Alias.Of(Meaning.Capacity, "capacity", "定員|定員数|募集人数|人数|受入人数"),
        Alias.Of(Meaning.Booking, "booking", "予約|申込み|申込|予約の要否|予約要否|要予約|事前予約|申し込み"),
        Alias.Of(Meaning.Full, "full", "満員|満席|定員に達した|満員表示"),
        Alias.Of(Meaning.Cancelled, "cancelled", "中止|取消|取りやめ|開催中止"),
        Alias.Of(Meaning.Note, "note", "備考|注意事項|特記事項|備考欄|補足"),
    ];
}
