using System.Text.RegularExpressions;
using Annai.Import.Cells;

namespace Annai.Import.Hours;

/// <summary>
/// Knows remarks after which hours are no longer certain: 火・木のみ, 8月は休診, 受付停止. It rather doubts too much:
/// hours that are missing cost a call, and wrong ones a way for nothing.
/// </summary>
internal static partial class HoursDoubts
{
    // 当日 and 3日前 are no Sunday, 6か月 and 今月 no Monday.
    private const string Day =
        "(?:[火水木金土祝]|(?<![0-9か今来毎ヶケヵ翌生])月(?![々末額齢])|" +
        "(?<![0-9当前後翌同本毎誕])日(?![々本程帰数常以前間時頃])|平日|毎日)";

    public static bool In(string remark)
    {
        var plain = Plain.Of(remark);
        return Anything().IsMatch(plain) || DayText.ListOf(plain) is not null;
    }

    [GeneratedRegex(
        // Closed, paused, not yet or no longer.
        "休(?!憩|養|みな[くが])|停止|中止|開始|終了|閉[鎖院館所]|廃止|移転|未定|不定期|当面|当分|しばらく|一時的|" +
        "期間|年末|年始|お盆|冬[季期]|夏[季期]|ゴールデンウィーク|(?<![A-Za-z])GW" +
        // Not every week.
        "|隔週|第 ?[0-9一二三四五]+.{0,8}[月火水木金土日週]|毎月|月 ?[0-9一二三四]回|週 ?[0-9一二三四]|奇数|偶数" +
        // Not all year.
        "|[0-9] ?月[^、。]{0,10}(?:から|より|まで|以降|のみ|だけ|は|~|-|迄|実施|限)" +
        "|[0-9]/[0-9]{1,2} ?(?:~|-|から|まで|以降)" +
        // Only some hours.
        "|午前|午後|正午|夕方|[0-9] ?時(?!間)|[0-9]:[0-9]{2}" +
        "|(?:日時|曜日|時間|時期).{0,8}(?:要|問|確認|異|変|応|よ[りっる])" +
        // Only some days, or others.
        "|" + Day + ".{0,12}(?:除|のぞ|のみ|だけ|限|まで|迄|不可|でき|可|実施|対応|受付|診療|行|開|無|なし|な[いく]|" +
        "ません|以外)" +
        "|" + Day + "(?:曜日?|日)?(?:[・･、,/~-]|と|及び|および)" + Day +
        "|曜日?(?:です|となります|に?実施)?(?:$|[。、,)])")]
    private static partial Regex Anything();
}
