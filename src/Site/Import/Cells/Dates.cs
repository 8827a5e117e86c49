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
            return Day(Part(western, 1), Part(western, 2), Part(western, 3)) is { } day
                ? CellReading.Repaired(day.ToString(), "日付の書き方をそろえました")
                : CellReading.Unreadable("暦にない日付です");
        if (Wareki.Read(written) is WarekiReading.Dated dated)
            return CellReading.Repaired(dated.Day.ToString(), "和暦を西暦にしました");
        if (IsSerial(plain, out var serial))
            return CellReading.Repaired(
                new JapaneseDay(SerialZero.AddDays(serial)).ToString(), "表計算ソフトの通し番号を日付にしました");
        return WithoutYear().Match(plain) is { Success: true } match
            ? Nearest(Part(match, 1), Part(match, 2))
            : CellReading.Unreadable("日付として読めません");
    }

    private static bool IsSerial(string plain, out int serial) =>
        int.TryParse(plain.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out serial)
        && serial is >= FirstSerial and <= LastSerial && Serial().IsMatch(plain);

    // Nobody writes the year of what is to come in this one: the day lies in the fiscal year of today.
    private CellReading Nearest(int month, int day)
    {
        var year = month >= 4 ? today.FiscalYear : today.FiscalYear + 1;
        return Day(year, month, day) is { } known
            ? CellReading.ToConfirm(known.ToString(), "年がないため、今年度の日付としました")
            : CellReading.Unreadable("暦にない日付です");
    }

    private static JapaneseDay? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new JapaneseDay(new DateOnly(year, month, day))
            : null;

    private static int Part(Match match, int group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})日?" +
        @"(?: ?\([月火水木金土日]\))?(?: \d{1,2}:\d{2}(:\d{2})?)?$")]
    private static partial Regex Western();

    [GeneratedRegex(@"^(\d{1,2}) ?[/月] ?(\d{1,2})日?(?: ?\([月火水木金土日]\))?$")]
    private static partial Regex WithoutYear();

    [GeneratedRegex(@"^\d{5}(\.\d+)?$")]
    private static partial Regex Serial();
}
