using System.Collections;
using System.Collections.Frozen;

namespace Annai.Content.Matching;

/// <summary>Old and odd forms of kanji, and the ordinary form that stands for them.</summary>
internal static class KanjiVariants
{
    // The first of a group stands for the rest. Only forms of one sign: 坂 and 阪 name different places.
    public const string Groups =
        // what place names write in many ways
        "がヶゖ个箇 かヵゕ の之 "
        // names of people and places
        + "高髙 崎﨑碕嵜𥔎 沢澤 辺邊邉 斎齋斉齊 浜濱濵 広廣 国國圀囯 桜櫻 真眞 恵惠 滝瀧 島嶋嶌 藪薮 桑桒 柳栁桺 徳德 "
        + "吉𠮷 橋𣘺 土𡈽 丈𠀋 今𫝆 叱𠮟 富冨 峰峯 館舘 淵渕渊 竜龍 亀龜 鶴靍靏 曽曾 増增 瀬瀨 頼賴 礼禮 弥彌 "
        + "実實 条條 蔵藏 豊豐 関關 黒黑 緑綠 彦彥 晃晄 煕熙凞 聡聰 亘亙 晋晉 尭堯 凜凛 秋穐龝 園薗 蘇蘓 莱萊 芦蘆 "
        + "桧檜 槙槇 穎頴 遥遙 瑶瑤 巌巖 岳嶽 野埜 村邨 隣鄰 郷鄕鄉 郎郞 朗朖 清淸 静靜 青靑 内內 尚尙 戸戶 呉吳 教敎 "
        + "姫姬 強强 裏裡 窓窗 船舩 舗鋪 涼凉 準凖 皐皋 駆駈驅 雁鴈 蓑簑 籠篭 灌潅 砺礪 壺壷 桝枡 "
        + "堤隄 界畍 群羣 略畧 鉄鐵銕鐡 剣劍劔釼剱 達逹 鎌鐮 飲飮 兎兔 鴎鷗 蝉蟬 頬頰 麺麵 餅餠 瓶甁 併倂 繁緐 麹麴 "
        // old forms of signs in daily use
        + "亜亞 悪惡 圧壓 囲圍 医醫 為爲 壱壹 隠隱 栄榮 営營 衛衞 駅驛 円圓 塩鹽 縁緣 艶艷 応應 欧歐 殴毆 奥奧 横橫 "
        + "温溫 穏穩 仮假 価價 画畫 会會 絵繪 壊壞 懐懷 拡擴 殻殼 覚覺 学學斈 楽樂 勧勸 巻卷 寛寬 歓歡 缶罐 観觀 間閒 "
        + "陥陷 顔顏 気氣 帰歸 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 峡峽 狭狹 暁曉 勲勳 薫薰 径徑 掲揭 渓溪 経經 継繼 茎莖 "
        + "蛍螢 軽輕 鶏鷄雞 芸藝 撃擊 県縣 倹儉 圏圈 検檢 権權 献獻 研硏 験驗 顕顯 厳嚴 効效 恒恆 鉱鑛 号號 済濟 砕碎 "
        + "剤劑 雑雜 参參 桟棧 蚕蠶 惨慘 賛贊 残殘 糸絲 歯齒 児兒 辞辭 湿濕 写寫 釈釋 寿壽 収收 従從 渋澁 縦縱 粛肅 "
        + "処處 叙敍 将將 焼燒 称稱 証證 奨奬獎 状狀 乗乘 浄淨 剰剩 畳疊 縄繩 壌壤 嬢孃 譲讓 醸釀 触觸 嘱囑 寝寢 慎愼 "
        + "尽盡 図圖 粋粹 酔醉 穂穗 随隨 髄髓 数數 枢樞 声聲 税稅 摂攝 窃竊 説說 専專 戦戰 浅淺 潜潛 繊纖 践踐 銭錢 "
        + "禅禪 双雙 壮壯 捜搜 挿插 荘莊 装裝 総總 騒騷 属屬 続續 堕墮 体體軆 対對 帯帶 滞滯 台臺 択擇 担擔 単單 胆膽 "
        + "団團 弾彈 断斷 遅遲 痴癡 虫蟲 昼晝 鋳鑄 庁廳 聴聽 鎮鎭 逓遞 転轉 点點 伝傳 灯燈 当當 党黨 盗盜 稲稻 闘鬪 "
        + "独獨 読讀 届屆 弐貳 悩惱 脳腦 覇霸 拝拜 廃廢 売賣 麦麥 発發 髪髮 抜拔 蛮蠻 秘祕 並竝 払拂 仏佛 変變 "
        + "弁辨瓣辯 宝寶 褒襃 翻飜 毎每 万萬 満滿 薬藥 訳譯 予豫 余餘 与與 誉譽 揺搖 様樣 謡謠 来來 乱亂 覧覽 両兩 "
        + "猟獵 塁壘 励勵 霊靈 齢齡 恋戀 炉爐 労勞 楼樓 録錄 湾灣 産產 鋭銳 歩步 渉涉 巣巢 即卽 既旣 概槪 悦悅 "
        + "閲閱 脱脫 娯娛 黄黃 填塡 剥剝 掴摑 繋繫 箪簞 祷禱 蝋蠟 掻搔 躯軀 醤醬 嚢囊 噛嚙 "
        // radicals, which a copy out of a PDF leaves in the place of kanji
        + "民⺠ 虎⻁ 西⻄ 角⻆ 長⻑ 青⻘ 食⻝ 鬼⻤ 麦⻨ 黄⻩ 斎⻫ 歯⻭ 竜⻯ 亀⻲";

    private static readonly FrozenDictionary<int, char> Ordinary = (
        from part in Groups.Split(' ')
        from variant in part[1..].EnumerateRunes()
        where variant.Value != part[0]
        select (variant.Value, part[0])).ToFrozenDictionary(pair => pair.Value, pair => pair.Item2);

    // Nearly every sign of every text is asked for, and hardly any has an ordinary form.
    private static readonly BitArray Known = Marked();

    public static bool Has(char sign) => Known[sign];

    /// <summary>The form that stands for a sign, or a null sign where it stands for itself.</summary>
    public static char OrdinaryOf(int code) =>
        code > char.MaxValue || Known[code] ? Ordinary.GetValueOrDefault(code) : '\0';

    private static BitArray Marked()
    {
        var known = new BitArray(char.MaxValue + 1);
        foreach (var code in Ordinary.Keys.Where(code => code <= char.MaxValue))
            known[code] = true;
        return known;
    }
}
