namespace Annai.Import.Hours;

/// <summary>
/// What a sentence says before times are given to days: which days and times it names in which order, and what it
/// closes. It is unclear as soon as one of its pieces is.
/// </summary>
internal sealed class HoursSentence(HoursLanguage language)
{
    private const string Weekend = "土日祝";

    private readonly List<Closable> _pending = [];
    private readonly HashSet<string> _timed = [];
    private string _heading = "";
    private int? _closedSince;
    private int _bracket;
    private int _brackets;
    private bool _isLoose;
    private bool _isTopic;
    private bool _isAfterStop;
    private bool _lacksNoTimes;

    public List<HoursPart> Parts { get; } = [];

    public HashSet<char> Closed { get; } = [];

    /// <summary>Days closed in a bracket behind times, of which perhaps those times alone are meant.</summary>
    public HashSet<char> ClosedBehindTimes { get; } = [];

    /// <summary>Ranges of dates on which it is closed, as they were written.</summary>
    public List<string> ClosedDates { get; } = [];

    public bool IsClosedAtYearEnd { get; private set; }

    /// <summary>Somebody said on which days it is closed, so that it is open on the others.</summary>
    public bool NamesClosed { get; private set; }

    public bool IsNeverClosed { get; private set; }

    /// <summary>年中無休 means holidays too; 休館日：なし does not say so.</summary>
    public bool IsOpenOnHolidays { get; private set; }

    public bool IsUnclear { get; private set; }

    public void Take(string text)
    {
        foreach (var token in language.Cut(text))
            Take(token);
        Flush();
        IsUnclear |= _bracket > 0;
        (_closedSince, _isLoose, _isTopic) = (null, false, false);
    }

    /// <summary>What stands in a column of its own for closed days.</summary>
    public void TakeClosed(string text)
    {
        _closedSince = 0;
        Take(text);
    }

    public void Close(string days)
    {
        Closed.UnionWith(days);
        NamesClosed |= days.Any(day => day != DayText.Holiday);
    }

    private void Take(HoursToken token)
    {
        if (token.Kind is HoursTokenKind.Loose or HoursTokenKind.Tight or HoursTokenKind.Topic)
        {
            _isLoose |= token.Kind is not HoursTokenKind.Tight;
            _isTopic |= token.Kind is HoursTokenKind.Topic;
            return;
        }

        switch (token.Kind)
        {
            case HoursTokenKind.OpenHeading or HoursTokenKind.ClosedHeading:
                TakeHeading(token);
                break;
            case HoursTokenKind.Days or HoursTokenKind.YearEnd or HoursTokenKind.DateRange:
                TakeClosable(token);
                break;
            case HoursTokenKind.Interval or HoursTokenKind.Always:
                TakeTimes(token.Kind is HoursTokenKind.Always ? "0:00-24:00" : token.Text);
                break;
            case HoursTokenKind.NeverClosed or HoursTokenKind.None:
                TakeNever(token.Kind is HoursTokenKind.NeverClosed);
                break;
            case HoursTokenKind.Closed or HoursTokenKind.Except:
                TakeClosing(token.Kind is HoursTokenKind.Except);
                break;
            case HoursTokenKind.Open or HoursTokenKind.Close:
                TakeBracket(token.Kind is HoursTokenKind.Open);
                break;
            default:
                Flush();
                IsUnclear |= token.Kind is HoursTokenKind.Other;
                break;
        }

        (_isLoose, _isTopic, _isAfterStop) = (false, false, token.Kind is HoursTokenKind.Stop);
    }

    private void TakeHeading(HoursToken token)
    {
        var isClosed = token.Kind is HoursTokenKind.ClosedHeading;
        // 水曜定休日: no heading of what follows.
        if (isClosed && _pending.Count > 0 && !_isLoose && token.Text is not [.., ':'])
        {
            TakeClosing(isExcept: false);
            return;
        }

        Flush();
        _closedSince = isClosed ? _bracket : null;
        if (!isClosed)
            (_heading, IsUnclear) = (token.Text.Trim(' ', ':', '【', '】'), IsUnclear || _bracket > 0);
    }

    private void TakeClosable(HoursToken token)
    {
        _lacksNoTimes = false;
        var closable = new Closable(token, _pending.Count == 0 || !_isLoose);
        if (_closedSince is not { } bracket)
        {
            _pending.Add(closable);
            return;
        }

        // 休診日：木（祝）: nobody knows what the bracket adds.
        IsUnclear |= closable.IsDays && bracket != _bracket;
        NamesClosed = true;
        Close(closable);
    }

    private void TakeTimes(string times)
    {
        // 休診日：水 土 9:00-12:00: are the times of Saturday, or of all other days?
        IsUnclear |= _lacksNoTimes || (_closedSince is not null && !_isAfterStop);
        _closedSince = null;
        Flush();
        // 診療 9:00-12:00 受付 8:30-11:30
        IsUnclear |= _timed.Add(_heading) && _timed.Count > 1;
        var plain = times.Replace("まで", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var before = Parts is [.., { IsTimes: true } last] && last.Bracket == _bracket ? $"{last.Text} " : "";
        IsUnclear |= ClockText.AreOfNight(before + plain);
        Parts.Add(new HoursPart(plain, IsTimes: true, _bracket, IsTopic: false, IsLoose: false));
    }

    private void TakeNever(bool isOnHolidays)
    {
        Flush();
        IsUnclear |= !isOnHolidays && _closedSince is null;
        (IsNeverClosed, IsOpenOnHolidays) = (true, IsOpenOnHolidays || isOnHolidays);
    }

    private void TakeBracket(bool isOpened)
    {
        Flush();
        IsUnclear |= isOpened == _bracket > 0;
        if (!isOpened && _closedSince == _bracket)
            _closedSince = null;
        _bracket = isOpened ? ++_brackets : 0;
    }

    // 月～金、祝日・年末年始を除く: what a dot binds to the last one is left out with it.
    private void TakeClosing(bool isExcept)
    {
        if (_closedSince is not null)
        {
            // 休館日：月曜日（祝日を除く）: open on a Monday that is a holiday.
            IsUnclear |= isExcept;
            return;
        }

        IsUnclear |= _pending.Count == 0;
        var last = Math.Max(0, _pending.FindLastIndex(closable => !closable.IsNear));
        var (before, list) = (_pending[..last], _pending[last..]);
        _pending.Clear();
        if (_bracket > 0 && Parts is [.., { IsTimes: true }])
            TakeBehindTimes(string.Concat(
                before.Concat(list).Where(closable => closable.IsDays).Select(closable => closable.Days)));
        if (IsWeekend(before, list))
            before.ForEach(Close);
        else
            TakeBefore(before);
        IsUnclear |= IsAmbiguous(list, isExcept);
        list.ForEach(Close);
    }

    // 9:00-12:00 14:00-17:00（水・土休診）: perhaps only in the afternoon; but 土日祝 means all of the weekend.
    private void TakeBehindTimes(string days) => ClosedBehindTimes.UnionWith(
        days.Where(day => IsWorkday(day) || (day == '土' && !days.Contains('日', StringComparison.Ordinal))));

    // 月～金、祝日休診 is open from Monday; of 水、日、祝日休診 it depends on what was said before.
    private void TakeBefore(List<Closable> before)
    {
        if (before.Exists(closable => closable.HasRange))
        {
            _pending.AddRange(before);
            Flush();
            return;
        }

        if (before.Exists(closable => closable.IsDays))
        {
            _lacksNoTimes = true;
            IsUnclear |= Parts is not [{ IsTimes: false }, ..] || !(Parts[^1].IsTimes || _bracket > 0);
        }

        before.ForEach(Close);
    }

    // 土日祝日、年末年始を除く 8:30～17:15: nothing is open on those days alone and closed at the end of a year.
    private bool IsWeekend(List<Closable> before, List<Closable> list) =>
        Parts.Count == 0 && !NamesClosed
        && string.Concat(before.Select(closable => closable.IsDays ? closable.Days : "?")) == Weekend
        && list.TrueForAll(closable => closable.Token.Kind is HoursTokenKind.YearEnd or HoursTokenKind.DateRange);

    // 月・水・金・祝日を除く: from the others only the holidays may be meant.
    private bool IsAmbiguous(List<Closable> list, bool isExcept)
    {
        var count = list.Sum(closable => closable.Count);
        if (list.Exists(closable => closable.HasRange))
            return count > 1;
        return isExcept && count > 1 && !Parts.Exists(part => !part.IsTimes)
            && list.Where(closable => closable.IsDays).Sum(closable => closable.Days.Count(IsWorkday)) > 1;
    }

    private static bool IsWorkday(char day) => DayText.Workdays.Contains(day, StringComparison.Ordinal);

    private void Close(Closable closable)
    {
        if (closable.IsDays)
            Close(closable.Days);
        else if (closable.Token.Kind is HoursTokenKind.YearEnd)
            IsClosedAtYearEnd = true;
        else
            ClosedDates.Add(closable.Token.Text);
    }

    private void Flush()
    {
        var days = _pending.Where(closable => closable.IsDays).ToList();
        IsUnclear |= days.Count < _pending.Count;
        if (days.Count > 0)
            Parts.Add(new HoursPart(
                DayText.InOrder(days.SelectMany(closable => closable.Days)),
                IsTimes: false,
                _bracket,
                _isTopic,
                days.Exists(closable => !closable.IsNear)));
        _pending.Clear();
    }

    /// <summary>Days or dates that may turn out to be closed by what follows them.</summary>
    private sealed record Closable(HoursToken Token, bool IsNear)
    {
        public bool IsDays => Token.Kind is HoursTokenKind.Days;

        public string Days => field ??= DayText.Of(Token.Text);

        public bool HasRange => IsDays && DayText.HasRange(Token.Text);

        public int Count => IsDays ? DayText.Parts(Token.Text) : 1;
    }
}
