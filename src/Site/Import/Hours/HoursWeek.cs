using Annai.Calendar;
using Annai.Diagnostics;

namespace Annai.Import.Hours;

/// <summary>
/// Gives the times of a sentence to its days. Only those orders of days and times are understood of which nobody can
/// doubt which time is whose.
/// </summary>
internal sealed class HoursWeek(HoursSentence sentence)
{
    private readonly Dictionary<char, List<string>> _times = [];
    private readonly List<char> _closedTimes = [];
    private List<string> _default = [];

    public bool IsUnclear { get; private set; } = sentence.IsUnclear;

    /// <summary>The times of the days that have some.</summary>
    public IReadOnlyDictionary<char, List<string>> Times => _times;

    public void TakeSentence()
    {
        var inBrackets = sentence.Parts.Where(part => part.Bracket > 0)
            .GroupBy(part => part.Bracket)
            .Where(parts => parts.Any(part => part.IsTimes) && parts.Any(part => !part.IsTimes))
            .ToDictionary(parts => parts.Key);
        TakeFlow(Groups(sentence.Parts.Where(part => !inBrackets.ContainsKey(part.Bracket))));
        foreach (var exception in inBrackets.OrderBy(bracket => bracket.Key))
            TakeException(Groups(exception.Value.Select(part => part with { Bracket = 0 })));
    }

    /// <summary>A column for single days: what it says must not be said otherwise elsewhere.</summary>
    public void TakeColumn(string days, IEnumerable<string> times)
    {
        foreach (var day in days)
            if (sentence.Closed.Contains(day))
                IsUnclear = true;
            else if (_times.TryGetValue(day, out var others))
                IsUnclear |= !others.Order(StringComparer.Ordinal).SequenceEqual(times.Order(StringComparer.Ordinal));
            else
                _times[day] = [.. times];
    }

    /// <summary>Times alone hold on all other days, but only where somebody said which the others are.</summary>
    /// <param name="silent">Days of which a column of their own says nothing.</param>
    public void TakeOthers(string silent)
    {
        var isAlways = _default is ["0:00-24:00"] && _times.Count == 0 && sentence.Closed.Count == 0;
        if (_default.Count > 0)
        {
            TakeClosedTimes(DayText.Week, _default);
            var all = isAlways || sentence.IsOpenOnHolidays ? DayText.All : DayText.Week;
            var days = all.Where(day => !_times.ContainsKey(day) && !sentence.Closed.Contains(day)).ToList();
            IsUnclear |= days.Count == 0 || days.Exists(day => silent.Contains(day, StringComparison.Ordinal))
                || !(isAlways || sentence.NamesClosed || sentence.IsNeverClosed || _times.ContainsKey('日'));
            days.ForEach(day => _times[day] = _default);
        }

        if (sentence.IsNeverClosed)
            IsUnclear |= sentence.Closed.Count > 0 || DayText.Week.Any(day => !_times.ContainsKey(day));
    }

    private void TakeFlow(List<Group> groups)
    {
        if (groups is [{ IsTimes: true }, ..] and [.., { IsTimes: true }])
            TakeDefault(groups);
        else
            foreach (var (days, times) in Pairs(groups))
                Add(days, times);
    }

    // 9:00-17:00 土日10:00-15:00. Of 9:00-12:00 水 13:00-17:00 nobody knows whose times are which.
    private void TakeDefault(List<Group> groups)
    {
        _default = groups[0].Times;
        for (var i = 1; i < groups.Count; i += 2)
        {
            var isOfWeekend = groups[i].Days.All(day => "土日祝".Contains(day, StringComparison.Ordinal));
            IsUnclear |= groups[i].Bracket > 0 || !(groups[i].IsTopic || (isOfWeekend && !groups[i].IsLoose));
            Add(groups[i], groups[i + 1].Times);
        }
    }

    // Days before times, or times before days, throughout.
    private List<(Group Days, List<string> Times)> Pairs(List<Group> groups)
    {
        var pairs = new List<(Group Days, List<string> Times)>();
        if (groups.Count == 0)
            return pairs;
        var isTimesFirst = groups[0].IsTimes;
        IsUnclear |= groups.Count % 2 > 0;
        for (var i = 0; i + 1 < groups.Count; i += 2)
            pairs.Add(isTimesFirst
                ? (groups[i + 1], OwnTimes(groups[i].Times, groups[i + 1], i == 0))
                : (groups[i], groups[i + 1].Times));
        IsUnclear |= isTimesFirst
            ? pairs.Exists(pair => pair.Days.IsTopic)
            : pairs.Exists(pair => pair.Days.Bracket > 0) && pairs.Exists(pair => pair.Days.Bracket == 0);
        return pairs;
    }

    // 9:00-19:00 9:00-17:00(土日): two times of one day do not overlap, so the second alone is meant.
    // 9:00-12:00 13:00-17:00(火・木): the first may be those of each day.
    private List<string> OwnTimes(List<string> times, Group days, bool isFirst)
    {
        if (days.Bracket == 0 || times.Count == 1)
            return times;
        if (!Overlap(times))
        {
            IsUnclear |= days.Days.Count(day => DayText.Workdays.Contains(day, StringComparison.Ordinal)) < 4;
            return times;
        }

        IsUnclear |= !isFirst;
        _default = times[..^1];
        return times[^1..];
    }

    private void Add(Group group, List<string> times)
    {
        var open = group.Days.Where(day => !sentence.Closed.Contains(day)).ToList();
        TakeClosedTimes(group.Days, times);
        IsUnclear |= open.Count == 0
            || (group.Days.Contains(DayText.Holiday, StringComparison.Ordinal) && !open.Contains(DayText.Holiday));
        foreach (var day in open)
            if (!_times.TryGetValue(day, out var others))
                _times[day] = [.. times];
            else
            {
                // 月～金 9:00-12:00 水は13:00-17:00: instead, or as well?
                IsUnclear |= group.IsTopic;
                others.AddRange(times);
            }
    }

    // Of a day with two times, a bracket behind the second may close only that one.
    private void TakeClosedTimes(string days, List<string> times)
    {
        foreach (var day in sentence.ClosedBehindTimes.Where(day => days.Contains(day, StringComparison.Ordinal)))
        {
            IsUnclear |= times.Count > 1 || _closedTimes.Contains(day);
            _closedTimes.Add(day);
        }
    }

    // 月～金 9:00-17:00（水は9:00-12:00）: times that overlap cannot be meant to be added.
    private void TakeException(List<Group> groups)
    {
        IsUnclear |= groups is [{ IsTimes: true }, ..] and [.., { IsTimes: true }];
        foreach (var (group, times) in Pairs(groups))
            foreach (var day in group.Days)
            {
                IsUnclear |= sentence.Closed.Contains(day)
                    || (_times.TryGetValue(day, out var others) && !Overlap([.. others, .. times]));
                _times[day] = [.. times];
            }
    }

    private List<Group> Groups(IEnumerable<HoursPart> parts)
    {
        var groups = new List<Group>();
        foreach (var part in parts)
        {
            var last = groups.Count > 0 ? groups[^1] : null;
            var isSame = last is not null && last.IsTimes == part.IsTimes;
            // 月～金（9:00-12:00）, but not 月～金（火・木）, nor 9:00-12:00（13:00-17:00）.
            IsUnclear |= isSame && last!.Bracket != part.Bracket
                || !isSame && part is { IsTimes: true, Bracket: > 0 } && last is not { Bracket: 0 };
            if (part.IsTimes && isSame)
                last!.Times.Add(part.Text);
            else if (isSame)
                groups[^1] = last! with
                {
                    Days = DayText.InOrder(last.Days + part.Text),
                    IsTopic = part.IsTopic,
                    IsLoose = true,
                };
            else
                groups.Add(part.IsTimes
                    ? new Group("", [part.Text], part.Bracket, false, false)
                    : new Group(part.Text, [], part.Bracket, part.IsTopic, part.IsLoose));
        }

        return groups;
    }

    private static bool Overlap(List<string> times) =>
        DayHours.Parse(string.Join(' ', times), SourcePlace.Nowhere, new Findings()) is null;

    /// <summary>Days, or times, that stand together.</summary>
    private sealed record Group(string Days, List<string> Times, int Bracket, bool IsTopic, bool IsLoose)
    {
        public bool IsTimes => Times.Count > 0;
    }
}
