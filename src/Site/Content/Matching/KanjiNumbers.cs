using System.Globalization;

namespace Annai.Content.Matching;

/// <summary>Reads numbers written in kanji where an address counts: 十二条, but never 八楠 or 三ケ名.</summary>
internal static class KanjiNumbers
{
    private const string Digits = "〇一二三四五六七八九";

    // 九千九百九十九 has seven signs; eight digits one by one still fit an integer.
    private const int Longest = 8;

    public static bool IsNumeral(char sign) =>
        sign is '十' or '百' or '千' || Digits.Contains(sign, StringComparison.Ordinal);

    public static bool BeginsCounter(char sign) => sign is '丁' or '条' or '番' or '号' or '地';

    public static int RunAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsNumeral(text[end]))
            end++;
        return end - start;
    }

    /// <summary>The number in digits, where a counter follows and no digits stand before; else as it is.</summary>
    public static string Settled(string text, int start, int length, bool isBehindDigits)
    {
        var run = text.Substring(start, length);
        return !isBehindDigits && length <= Longest && CounterAt(text, start + length) && Value(run) is int value
            ? value.ToString(CultureInfo.InvariantCulture)
            : run;
    }

    private static bool CounterAt(string text, int index) =>
        index < text.Length
        && (text[index] is '丁' or '条' or '番' or '号'
            || text.AsSpan(index).StartsWith("地割", StringComparison.Ordinal));

    private static int? Value(string run) =>
        run.Any(sign => sign is '十' or '百' or '千') ? ByUnits(run) : ByPlace(run);

    // 一二〇
    private static int ByPlace(string run) => run.Aggregate(0, (value, sign) => value * 10 + DigitOf(sign));

    // 百二十; null where digits or units stand as they do in no number, such as 九十九一
    private static int? ByUnits(string run)
    {
        int total = 0, pending = -1, smallest = int.MaxValue;
        foreach (var sign in run)
        {
            var unit = UnitOf(sign);
            if (unit == 1 ? pending >= 0 : unit >= smallest)
                return null;
            if (unit == 1)
                pending = DigitOf(sign);
            else
                (total, pending, smallest) = (total + (pending < 0 ? 1 : pending) * unit, -1, unit);
        }
        return total + Math.Max(pending, 0);
    }

    private static int UnitOf(char sign) => sign switch { '十' => 10, '百' => 100, '千' => 1000, _ => 1 };

    private static int DigitOf(char sign) => Digits.IndexOf(sign, StringComparison.Ordinal);
}
