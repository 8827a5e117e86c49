using System.Globalization;
using System.Text.RegularExpressions;
using Annai.Calendar;
using Annai.Diagnostics;

namespace Annai.Import.Hours;

/// <summary>Puts the pieces of a sentence together: which times hold on which days, and which days have none.</summary>
internal sealed partial class SpokenRules(JapaneseDay today)
{
    private const string Week = "月火水木金土日";
    private const char Holiday = '祝';

    private readonly List<Group> _groups = [];
    private readonly HashSet<char> _closed = [];
    private readonly List<string> _dated = [];
    private readonly List<string> _left = [];
    private Group? _current;
    private bool _isClosedSection;
    private bool _isNeverClosed;
    private string _lastDays = "";
    private int _depth;

    public bool IsGuess { get; private set; }

    public void Take(HoursToken token)
    {
        switch (token.Kind)
        {
            case HoursTokenKind.OpenHeading or HoursTokenKind.ClosedHeading:
                (_isClosedSection, _current, _lastDays) = (token.Kind is HoursTokenKind.ClosedHeading, null, "");
                break;
            case HoursTokenKind.Days:
                TakeDays(DaysIn(token.Text));
                break;
            case HoursTokenKind.Interval:
                TakeInterval(token.Text);
                break;
            case HoursTokenKind.Always:
                TakeDays(_lastDays.Length > 0 ? _lastDays : Week + Holiday);
                TakeInterval("0:00-24:00");
                break;
            case HoursTokenKind.Closed when token.Text is "なし":
                _isNeverClosed = _isClosedSection;
                break;
            case HoursTokenKind.Closed or HoursTokenKind.Except:
                CloseLast();
                break;
            case HoursTokenKind.YearEnd:
                IsGuess = true;
                AddClosed(Dated(12, 29, 1, 3));
                break;
            case HoursTokenKind.DateRange:
                TakeDates(token.Text);
                break;
            case HoursTokenKind.Open or HoursTokenKind.Close:
                _depth += token.Kind is HoursTokenKind.Open ? 1 : -1;
                break;
            case HoursTokenKind.Other:
                _left.Add(token.Text.Trim());
                break;
        }
    }

    /// <summary>The rules in our grammar, and what could not be put into them.</summary>
    public (string Rules, string Left) Written()
    {
        var named = _groups.SelectMany(group => group.Days + group.LateDays).Concat(_closed).ToHashSet();
        var rules = new List<string>();
        foreach (var group in _groups.Where(group => group.Intervals.Count > 0))
            if (DaysOf(group, named) is { Length: > 0 } days)
                rules.Add($"{string.Join('・', days.Order(Comparer<char>.Create(ByWeek)))} {Times(group)}");
            else
                _left.Add(Times(group));
        if (rules.Count > 0 && _closed.Count > 0)
            rules.Add($"{string.Join('・', _closed.Order(Comparer<char>.Create(ByWeek)))} 休");
        if (rules.Count > 0)
            rules.AddRange(_dated.Distinct());
        return (string.Join("; ", rules), string.Join('、', _left.Where(left => left.Length > 0)));
    }

    // 9:00-17:00(土・日・祝): days in brackets right behind times that have none yet.
    private void TakeDays(string days)
    {
        _lastDays = days;
        if (_isClosedSection)
            _closed.UnionWith(days);
        else if (_depth > 0 && _current is { Days: "", Intervals.Count: > 0 })
            OwnTimes(_current).LateDays = days;
        else
            _groups.Add(_current = new Group { Days = days });
    }

    // 9:00-19:00 9:00-17:00(土日): two times of one day do not overlap, so the second alone is meant.
    private Group OwnTimes(Group group)
    {
        if (group.Intervals.Count == 1 || !Overlaps(group))
            return group;
        var times = group.Intervals[^1];
        group.Intervals.RemoveAt(group.Intervals.Count - 1);
        _groups.Add(_current = new Group());
        _current.Intervals.Add(times);
        return _current;
    }

    private static bool Overlaps(Group group) =>
        DayHours.Parse(Times(group), SourcePlace.Nowhere, new Findings()) is null;

    private void TakeInterval(string times)
    {
        _isClosedSection = false;
        if (_current?.LateDays is { Length: > 0 } days)
        {
            _current.LateDays = "";
            _groups.Add(_current = new Group { Days = days });
        }
        else if (_current is null || (_current.Days.Length == 0 && _current.LateDays.Length > 0))
        {
            _groups.Add(_current = new Group());
        }

        _current.Intervals.Add(Around().Replace(times, ""));
    }

    private void CloseLast()
    {
        if (_isClosedSection || _lastDays.Length == 0)
            return;
        _closed.UnionWith(_lastDays);
        _groups.RemoveAll(group => group.Days == _lastDays && group.Intervals.Count == 0);
        if (_current is not null)
            _current.LateDays = "";
        _lastDays = "";
    }

    private void TakeDates(string text)
    {
        var numbers = Digits().Matches(text)
            .Select(match => int.Parse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
            .ToArray();
        if (numbers is [var month, var day, var lastMonth, var lastDay]
            && IsDay(month, day) && IsDay(lastMonth, lastDay))
            AddClosed(Dated(month, day, lastMonth, lastDay));
        else
            _left.Add(text);
    }

    // 休館日: 12月29日から1月3日まで. Who names these and no weekday is open on all of those.
    private void AddClosed(string dates)
    {
        _dated.Add(dates);
        _isNeverClosed |= _isClosedSection;
    }

    private string Dated(int month, int day, int lastMonth, int lastDay)
    {
        var year = month >= 4 ? today.FiscalYear : today.FiscalYear + 1;
        var lastYear = (lastMonth, lastDay).CompareTo((month, day)) < 0 ? year + 1 : year;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{year}-{month:00}-{day:00}..{lastYear}-{lastMonth:00}-{lastDay:00} 休");
    }

    private static bool IsDay(int month, int day) => month is >= 1 and <= 12 && day is >= 1 and <= 31;

    private string DaysOf(Group group, HashSet<char> named)
    {
        var days = group.Days + group.LateDays;
        if (days.Length > 0)
            return new string([.. days.Where(day => !_closed.Contains(day))]);
        // Times alone hold on all other days, but only where somebody said which the others are.
        return named.Count > 0 || _isNeverClosed ? new string([.. Week.Where(day => !named.Contains(day))]) : "";
    }

    private static string Times(Group group) => string.Join(' ', group.Intervals);

    private static int ByWeek(char one, char other) => Place(one).CompareTo(Place(other));

    private static int Place(char day) => day == Holiday ? Week.Length : Week.IndexOf(day, StringComparison.Ordinal);

    private static string DaysIn(string text)
    {
        if (text is "平日")
            return Week[..5];
        if (text is "毎日" or "無休" or "年中無休")
            return text is "毎日" ? Week : Week + Holiday;
        var plain = Ending().Replace(text.Replace("から", "-", StringComparison.Ordinal), "");
        var days = new List<char>();
        for (var i = 0; i < plain.Length; i++)
            if (plain[i] is '-' or '~' && days.Count > 0 && i + 1 < plain.Length)
                days.AddRange(Between(days[^1], plain[i + 1]));
            else if (plain[i] == Holiday || Week.Contains(plain[i], StringComparison.Ordinal))
                days.Add(plain[i]);
        return new string([.. days.Distinct()]);
    }

    private static IEnumerable<char> Between(char first, char last)
    {
        var (from, until) = (Place(first), Place(last));
        for (var day = from; day != until && from < Week.Length && until is >= 0 and < 7; day = (day + 1) % 7)
            yield return Week[day];
    }

    [GeneratedRegex("曜日|曜|(?<=祝)(?:祭日|休日|日)|及び|および|休日")]
    private static partial Regex Ending();

    [GeneratedRegex("まで| ")]
    private static partial Regex Around();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    private sealed class Group
    {
        public string Days { get; init; } = "";

        /// <summary>Days that stand in brackets behind the times.</summary>
        public string LateDays { get; set; } = "";

        public List<string> Intervals { get; } = [];
    }
}
