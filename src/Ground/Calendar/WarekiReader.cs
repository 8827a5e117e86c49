using System.Globalization;

namespace Annai.Calendar;

/// <summary>One pass over one date. It stops at the first thing that is wrong, for the rest would be guessed.</summary>
internal sealed class WarekiReader(string written)
{
    private readonly string _text = Folding.Fold(written);
    private readonly WarekiRefusals _refusals = new(written);
    private int _at;

    public WarekiReading Read()
    {
        SkipSpaces();
        if (ReadEra() is not { } era)
            return _refusals.NoEra();
        SkipSpaces();
        var start = _at;
        if (ReadDate() is not { } date)
            return _refusals.NotWhole(_at);
        return DayOf(era, date, start) switch
        {
            WarekiReading.Dated day => ReadEnd(day),
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
        var digits = _text.AsSpan(start, _at - start);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private WarekiReading DayOf(Era era, (int Year, int Month, int Day) date, int start)
    {
        var year = (long)era.YearOne + date.Year - 1;
        if (date.Year < 1 || year > DateOnly.MaxValue.Year || date.Month is < 1 or > 12
            || date.Day < 1 || date.Day > DateTime.DaysInMonth((int)year, date.Month))
            return _refusals.NoSuchDay(start, _at);
        var day = new JapaneseDay(new DateOnly((int)year, date.Month, date.Day));
        return day.Date < era.First ? _refusals.BeforeEra(era, day, _at)
            : day.Date > era.Last ? _refusals.AfterEra(era, day, _at)
            : new WarekiReading.Dated(day);
    }

    private WarekiReading ReadEnd(WarekiReading.Dated dated)
    {
        SkipSpaces();
        var start = _at;
        var weekday = ReadWeekday();
        var end = _at;
        SkipSpaces();
        return _at < _text.Length ? _refusals.NotWhole(_at)
            : weekday is null || weekday == dated.Day.Weekday ? dated
            : _refusals.OtherWeekday(dated.Day, start, end);
    }

    private string? ReadWeekday()
    {
        if (_text.Length - _at < 3 || _text[_at] != '(' || _text[_at + 2] != ')')
            return null;
        _at += 3;
        return _text[_at - 2].ToString();
    }

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
