using System.Collections.Immutable;

namespace Annai.ImportsBenchmark;

/// <summary>What stands in the cells of a list of hospitals, again and again.</summary>
internal static class HospitalWords
{
    public static readonly ImmutableArray<string> Towns =
    [
        "中央町", "緑町", "港町", "丘上", "川辺町", "駅前通", "栄町", "本通", "若葉台", "楠木町", "汐見町", "灯台町",
        "石津", "小川新町", "大覚寺", "道原", "田尻", "八楠", "三ケ名", "保福島", "西小川", "東小川", "駅北", "焼津",
        "栄光台", "桜ヶ丘", "自由ケ丘", "富士見", "旭町", "元城町", "上川辺", "柳橋", "澤ノ口", "浜当目", "越後島",
        "下小田",
    ];

    public static readonly ImmutableArray<(string Name, string Kana)> Families =
    [
        ("佐藤", "サトウ"), ("鈴木", "スズキ"), ("髙橋", "タカハシ"), ("田中", "タナカ"), ("渡邊", "ワタナベ"),
        ("伊藤", "イトウ"), ("山本", "ヤマモト"), ("中村", "ナカムラ"), ("小林", "コバヤシ"), ("加藤", "カトウ"),
        ("吉田", "ヨシダ"), ("山田", "ヤマダ"), ("佐々木", "ササキ"), ("山口", "ヤマグチ"), ("松本", "マツモト"),
        ("井上", "イノウエ"), ("木村", "キムラ"), ("林", "ハヤシ"), ("齋藤", "サイトウ"), ("清水", "シミズ"),
        ("岡本", "オカモト"), ("甲賀", "コウガ"), ("石井", "イシイ"), ("岩部", "イワベ"),
    ];

    public static readonly ImmutableArray<(string Name, string Kana)> Endings =
    [
        ("医院", "イイン"), ("内科医院", "ナイカイイン"), ("クリニック", "クリニック"),
        ("内科クリニック", "ナイカクリニック"), ("病院", "ビョウイン"), ("診療所", "シンリョウジョ"),
        ("小児科", "ショウニカ"), ("整形外科", "セイケイゲカ"), ("眼科", "ガンカ"), ("耳鼻咽喉科", "ジビインコウカ"),
        ("歯科医院", "シカイイン"), ("ファミリークリニック", "ファミリークリニック"),
    ];

    public static readonly ImmutableArray<string> Kinds =
    [
        "病院", "診療所", "診療所", "診療所", "歯科診療所",
    ];

    public static readonly ImmutableArray<string> Days =
    [
        "月火水木金", "月火水木金土", "月・火・水・金・土", "月火木金土", "月～金", "月～土", "平日",
        "月曜日から金曜日", "月、火、木、金", "月火水木金土日",
    ];

    public static readonly ImmutableArray<string> Opens =
    [
        "9:00", "09:00", "8:30", "9:30", "９：００", "午前9時",
    ];

    public static readonly ImmutableArray<string> Closes =
    [
        "17:00", "18:00", "12:00", "17:30", "19:00", "午後6時", "18:30",
    ];

    public static readonly ImmutableArray<string> HoursNotes =
    [
        "木曜日は午後休診", "土曜日は12:00まで", "祝日休診", "第2・第4土曜日は休診", "12:00～14:00は昼休み",
        "受付は終了30分前まで", "年末年始は休診", "水曜日は午後2時まで", "予約制", "8月13日から8月15日まで休診",
    ];

    public static readonly ImmutableArray<string> Buildings =
    [
        "中央ビル2F", "メディカルモール１階", "駅前プラザ3階", "栄ビル", "101号室",
    ];

    public static readonly ImmutableArray<string> Subjects =
    [
        "内科", "外科", "小児科", "整形外科", "皮膚科", "眼科", "耳鼻咽喉科", "泌尿器科", "循環器内科", "消化器内科",
        "婦人科", "歯科",
    ];

    public static readonly ImmutableArray<string> Notes =
    [
        "駐車場あり", "女性の医師がいます", "予約をお願いします", "車椅子で入れます", "往診に応じます",
        "駐車場10台, 第2駐車場5台",
    ];
}
