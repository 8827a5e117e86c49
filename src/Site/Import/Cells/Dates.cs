using System.Globalization;
using System.Text.RegularExpressions;
using Annai.Calendar;

namespace Annai.Import.Cells;

/// <summary>Dates as offices write them: 2025/7/7, 昭32. 7. 1, 令和7年7月7日, the serial number of a spreadsheet.</summary>
internal sealed partial class Dates(JapaneseDay today)
{
    // Of a spreadsheet's serial numbers those from 1954 to 2173, which no year and no count of pieces looks like.
    private const int FirstSerial = 20_000;
    private const int LastSerial = 99_999;

    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    public CellReading Read(string written)
    {
        if (JapaneseDay.TryParse(written, out _))
            return new CellReading(written);
        if (Plain.IsAbsent(written))
            return CellReading.Nothing;
        var plain = Plain.Of(written);
        if (Western().Match(plain) is { Success: true } western)
            return Day(Part(western, 1), Part(western, 2), Part(western, 3)) is not { } day
                ? CellReading.Unreadable("暦にない日付です")
                : western.Groups["weekday"] is { Success: true, Value: var weekday } && weekday != day.Weekday
                    ? CellReading.ToConfirm(day.ToString(), "曜日が日付と合いません")
                    : CellReading.Repaired(day.ToString(), "日付の書き方をそろえました");
        if (Compact().Match(plain) is { Success: true } compact
            && Day(Part(compact, 1), Part(compact, 2), Part(compact, 3)) is { } together)
            return CellReading.Repaired(together.ToString(), "日付の書き方をそろえました");
        if (Wareki.Read(written) is WarekiReading.Dated dated)
            return CellReading.Repaired(dated.Day.ToString(), "和暦を西暦にしました");
        if (IsSerial(plain, out var serial))
            return CellReading.Repaired(
                new JapaneseDay(SerialZero.AddDays(serial)).ToString(), "表計算ソフトの通し番号を日付にしました");
        return WithoutYear().Match(plain) is { Success: true } match
            ? Nearest(Part(match, 1), Part(match, 2), match.Groups["weekday"].Value)
            : CellReading.Unreadable("日付として読めません");
    }

    private static bool IsSerial(string plain, out int serial) =>
        int.TryParse(plain.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out serial)
        && serial is >= FirstSerial and <= LastSerial && Serial().IsMatch(plain);

    // Nobody writes the year of what is to come in this one: the day lies in the fiscal year of today, or in the next
    // where only then it is of its weekday.
    private CellReading Nearest(int month, int day, string weekday)
    {
        var year = month >= 4 ? today.FiscalYear : today.FiscalYear + 1;
        var days = new[] { Day(year, month, day), Day(year + 1, month, day) }.OfType<JapaneseDay>().ToList();
        if (days.Count == 0)
            return CellReading.Unreadable("暦にない日付です");
        if (weekday.Length == 0)
            return CellReading.ToConfirm(days[0].ToString(), "年がないため、今年度の日付としました");
        var known = days.FindIndex(one => one.Weekday == weekday);
        return known >= 0
            ? CellReading.ToConfirm(days[known].ToString(), "年がないため、曜日の合う年の日付としました")
            : CellReading.Unreadable("年がなく、曜日の合う年もありません");
    }

    private static JapaneseDay? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new JapaneseDay(new DateOnly(year, month, day))
            : null;

    private static int Part(Match match, int group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})日?" + Weekday + @"(?: \d{1,2}:\d{2}(:\d{2})?)? ?(?:現在|時点)?$")]
    private static partial Regex Western();

    [GeneratedRegex(@"^([12]\d{3})([01]\d)([0-3]\d)$")]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(\d{1,2}) ?[/月] ?(\d{1,2})日?" + Weekday + "$")]
    private static partial Regex WithoutYear();

    // （土）, （土・祝）, 土曜日
    private const string Weekday = @"(?: ?\((?<weekday>[月火水木金土日])(?:曜日?)?(?:[・,、]?祝日?)?\)|(?<weekday>[月火水木金土日])曜日?)?";

    [GeneratedRegex(@"^\d{5}(\.\d+)?$")]
    private static partial Regex Serial();
}
