using System.Collections.Immutable;

namespace Annai.Import.Headings;

/// <summary>Headings of lists of places: both generations of the municipal standard, and what staff write.</summary>
internal static class PlaceHeadings
{
    public static readonly ImmutableArray<Alias> All =
    [
        Alias.Of(Meaning.Id, "id", "管理番号|施設ID|施設番号"),
        Alias.Of(
            Meaning.Name,
            "name",
            "名称|医療機関|施設名|施設等名称|施設等名|機関名称|施設名称|施設の名称|医療機関名|医療機関名称|医療機関の名称|健診機関名|実施機関名|実施医療機関|" +
            "実施医療機関名|指定医療機関名|病院名|医院名|診療所名|会場名|会場名称|公共施設名|避難所名|園名|店名|店舗名|" +
            "事業所名|機関名|農園名|薬局名|教室名|サロン名|場所名|指定暑熱避難施設の名称|名前|施設・場所名|設置施設名"),
        Alias.Of(
            Meaning.Kana,
            "kana",
            "名称_カナ|名称カナ|名称_かな|名称フリガナ|名称ふりがな|フリガナ|ふりがな|よみがな|読み仮名|読み|よみ|カナ|かな|" +
            "施設名カナ|施設名フリガナ|施設名ふりがな|施設名_カナ|医療機関名カナ|医療機関名フリガナ|会場名フリガナ|名称(カナ)"),
        Alias.Of(Meaning.Kind, "kind", "医療機関の種類|施設の種類|施設種別|施設区分|種別|種類|区分|分類|市独自区分"),
        Alias.Of(Meaning.Postcode, "postcode", "郵便番号|〒|郵便"),
        Alias.Of(
            Meaning.Address,
            "address",
            "住所|所在地|所在地_連結表記|施設所在地_連結表記|施設所在地|所在地住所|所在地(住所)|施設住所|住所(所在地)|会場住所|" +
            "会場所在地|医療機関所在地|医療機関住所|場所"),
        Alias.Of(Meaning.Prefecture, "prefecture", "所在地_都道府県|都道府県名|都道府県|施設所在地_都道府県"),
        Alias.Of(Meaning.City, "city", "所在地_市区町村|市区町村名|市区町村|市町村名|市町村|施設所在地_市区町村"),
        Alias.Of(Meaning.Town, "town", "所在地_町字|町字|町名|大字|施設所在地_町字"),
        Alias.Of(Meaning.Street, "street", "所在地_番地以下|番地|番地以下|施設所在地_番地以下"),
        Alias.Of(Meaning.Building, "building", "方書|建物名等(方書)|建物名等|建物名|ビル名|katagaki|住所_方書|所在地_方書"),
        Alias.Of(Meaning.Area, "area", "地区|地区名|地域|地域名|エリア|校区|小学校区|中学校区|圏域|日常生活圏域"),
        Alias.Of(Meaning.Latitude, "lat", "緯度|北緯|latitude|緯度(北緯)|施設_緯度|十進緯度"),
        Alias.Of(Meaning.Longitude, "lng", "経度|東経|longitude|lon|long|経度(東経)|施設_経度|十進経度"),
        Alias.Of(Meaning.Position, "position", "位置の精度|位置精度"),
        Alias.Of(
            Meaning.Tel,
            "tel",
            "電話番号|電話|TEL|連絡先電話番号|予約電話番号|予約電話|予約先電話番号|予約先|問い合わせ先電話番号|問合せ電話番号|" +
            "問合せ先電話番号|お問い合わせ電話番号|telephone|telephone number|phone|連絡先|代表電話|代表電話番号|施設電話番号"),
        Alias.Of(Meaning.Extension, "extension", "内線番号|内線"),
        Alias.Of(
            Meaning.CallHours, "call_hours", "電話受付時間|電話の受付時間|予約受付時間|予約電話受付時間|電話受付|問合せ時間"),
        Alias.Of(
            Meaning.Hours,
            "hours",
            "診療時間|利用時間|開館時間|営業時間|受付時間|実施時間|開設時間|開所時間|利用可能時間|健診時間|実施日時|利用日時|" +
            "開館日時|診療日時|開催日時|受診可能時間|健診実施時間|開いている時間"),
        Alias.Of(
            Meaning.Days, "days", "利用可能曜日|診療曜日|実施曜日|曜日|開館日|診療日|営業日|開所曜日|開設曜日|実施曜日等|受付曜日"),
        Alias.Of(
            Meaning.Opens,
            "opens",
            "開始時間|診療開始時間|利用開始時間|利用可能開始時間|開始時刻|開館時刻|受付開始時間|営業開始時間|開始"),
        Alias.Of(
            Meaning.Closes,
            "closes",
            "終了時間|診療終了時間|利用終了時間|利用可能終了時間|終了時刻|閉館時刻|受付終了時間|営業終了時間|終了"),
        Alias.Of(Meaning.ClosedDays, "closed_days", "休診日|休館日|定休日|休業日|休日|休み|休園日|休所日"),
        Alias.Of(
            Meaning.HoursNote,
            "hours_note",
            "利用可能日時特記事項|診療日時特記事項|利用可能時間特記事項|日時特記事項|時間特記事項|開館日時特記事項|" +
            "指定暑熱避難施設を開放することができる日及び時間帯特記事項"),
        Alias.Of(Meaning.Labels, "labels", "ラベル|条件|絞り込み条件|対応項目"),
        Alias.Of(Meaning.Url, "url", "ホームページ|HP|ホームページアドレス|ホームページURL|ウェブサイト|WEBサイト|リンク"),
        Alias.Of(Meaning.Note, "note", "備考|注意事項|特記事項|備考欄|その他|補足"),
        Alias.Of(Meaning.Status, "status", "状態|状況|現存・休止|開設状況|営業状況|休止"),
        Alias.Of(Meaning.Source, "source", "情報提供元|提供元|出典"),
        Alias.Of(Meaning.CheckedOn, "checked_on", "確認日|最終確認日|更新日|最終更新日|調査日|時点|データ時点"),
        Alias.Of(
            Meaning.MunicipalityCode,
            "municipality_code",
            "都道府県コード又は市区町村コード|全国地方公共団体コード|市区町村コード|自治体コード|団体コード|" +
            "所在地_全国地方公共団体コード"),
    ];
}
