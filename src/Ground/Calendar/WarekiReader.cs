using System.Globalization;

namespace Annai.Calendar;

/// <summary>One pass over one date. It stops at the first thing that is wrong, for what follows would be guessed.</summary>
internal sealed class WarekiReader(string written)
{
    private readonly string _text = Folding.Fold(written);
    private int _at;

    public WarekiReading Read()
    {
        SkipSpaces();
        if (ReadEra() is not { } era)
            return NoEra();
        SkipSpaces();
        var start = _at;
        if (ReadDate() is not { } date)
            return NotWhole();
        return DayOf(era, date, start) switch
        {
            WarekiReading.Read day => ReadEnd(day),
            var refused => refused,
        };
    }

    private Era? ReadEra() => Era.All.FirstOrDefault(era =>
        Take(era.Name) || Take(era.Sign.ToString())
        || TakeBeforeYear(era.Name[..1]) || TakeBeforeYear(era.Letter.ToString()));

    // 平日 and Tokyo begin with an era's short form too, but no year follows.
    private bool TakeBeforeYear(string expected)
    {
        var start = _at;
        if (!Take(expected))
            return false;
        SkipSpaces();
        var isEra = _at < _text.Length && (_text[_at] == '元' || char.IsAsciiDigit(_text[_at]));
        if (!isEra)
            _at = start;
        return isEra;
    }

    // Either 年月日, or one and the same mark twice: R8.11/20 is rather a slip than a date.
    private (int Year, int Month, int Day)? ReadDate()
    {
        if (ReadYear() is not { } year || ReadMark() is not { } mark)
            return null;
        var inWords = mark == "年";
        if (ReadNumber() is not { } month || !TakeSpaced(inWords ? "月" : mark) || ReadNumber() is not { } day)
            return null;
        return inWords && !TakeSpaced("日") ? null : (year, month, day);
    }

    private int? ReadYear() => TakeSpaced("元") ? 1 : ReadNumber();

    private string? ReadMark() => ((string[])["年", ".", "/", "-"]).FirstOrDefault(TakeSpaced);

    private int? ReadNumber()
    {
        SkipSpaces();
        var start = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
            _at++;
        return int.TryParse(_text.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private WarekiReading DayOf(Era era, (int Year, int Month, int Day) date, int start)
    {
        var year = (long)era.YearOne + date.Year - 1;
        if (date.Year < 1 || year > DateOnly.MaxValue.Year || date.Month is < 1 or > 12
            || date.Day < 1 || date.Day > DateTime.DaysInMonth((int)year, date.Month))
            return NoSuchDay(start);
        var day = new JapaneseDay(new DateOnly((int)year, date.Month, date.Day));
        return day.Date < era.First ? BeforeEra(era, day)
            : day.Date > era.Last ? AfterEra(era, day)
            : new WarekiReading.Read(day);
    }

    private WarekiReading ReadEnd(WarekiReading.Read read)
    {
        SkipSpaces();
        var start = _at;
        var weekday = ReadWeekday();
        var end = _at;
        SkipSpaces();
        return _at < _text.Length ? NotWhole()
            : weekday is null || weekday == read.Day.Weekday ? read
            : OtherWeekday(read.Day, written[start..end], start);
    }

    private string? ReadWeekday()
    {
        if (_text.Length - _at < 3 || _text[_at] != '(' || _text[_at + 2] != ')')
            return null;
        _at += 3;
        return _text[_at - 2].ToString();
    }

    private WarekiReading.Refused NoEra() => Refuse(
        WarekiRefusal.NoEra, 0, written.Length,
        $"`{written}` names no era, expected {string.Join(", ", Era.All.Select(era => $"`{era.Name}`"))}",
        "write `令和8年11月20日` or `R8.11.20`");

    private WarekiReading.Refused NotWhole() => Refuse(
        WarekiRefusal.NotWhole, _at, written.Length - _at,
        _at < written.Length
            ? $"`{written}` cannot be read from `{written[_at..]}` on, expected a year, a month and a day"
            : $"`{written}` ends too soon, expected a year, a month and a day",
        "write `令和8年11月20日` or `R8.11.20`");

    private WarekiReading.Refused NoSuchDay(int start) => Refuse(
        WarekiRefusal.NoSuchDay, start, _at - start,
        $"`{written[.._at].Trim()}` is a day that no calendar has",
        "check year, month and day; the first year is `元年` or `1年`");

    private WarekiReading.Refused BeforeEra(Era era, JapaneseDay day) => Refuse(
        WarekiRefusal.BeforeEra, 0, _at,
        $"`{written[.._at].Trim()}` lies before {new JapaneseDay(era.First)}, the first day that can be dated in {era.Name}",
        HintFor(day));

    private WarekiReading.Refused AfterEra(Era era, JapaneseDay day) => Refuse(
        WarekiRefusal.AfterEra, 0, _at,
        $"`{written[.._at].Trim()}` lies after {new JapaneseDay(era.Last!.Value)}, the last day of {era.Name}",
        HintFor(day));

    private static WarekiReading.Refused OtherWeekday(JapaneseDay day, string weekday, int start) => Refuse(
        WarekiRefusal.OtherWeekday, start, weekday.Length,
        $"`{weekday}` stands behind {day}, which is a `{day.Weekday}`",
        "correct the day or the weekday");

    private static string HintFor(JapaneseDay day) => Era.Of(day.Date) is null
        ? "write the day of the solar calendar, such as `1872-12-31`"
        : $"did you mean `{day.InWareki}`?";

    private static WarekiReading.Refused Refuse(WarekiRefusal why, int start, int length, string message, string hint) =>
        new(why, start, length, message, hint);

    private bool Take(string expected)
    {
        if (!_text.AsSpan(_at).StartsWith(expected, StringComparison.Ordinal))
            return false;
        _at += expected.Length;
        return true;
    }

    private bool TakeSpaced(string expected)
    {
        SkipSpaces();
        return Take(expected);
    }

    private void SkipSpaces()
    {
        while (_at < _text.Length && _text[_at] == ' ')
            _at++;
    }
}
