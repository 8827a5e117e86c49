using System.Globalization;
using System.Text.RegularExpressions;
using Annai.Calendar;
using Annai.Diagnostics;
using Annai.Import.Headings;
using Annai.Import.Hours;

namespace Annai.Import.Rows;

/// <summary>
/// What several columns of a row say of its hours together. Where two of them differ, or one cannot be understood, none
/// of it is.
/// </summary>
internal sealed partial class JoinedHours
{
    private const string Circles = "○〇◯●";

    private readonly HoursCells _cells;
    private readonly HoursLanguage _language;
    private readonly List<(string Days, string Text)> _ofDays = [];
    private readonly bool _isGathered;
    private string _days = "";
    private string _times = "";
    private string _closed = "";
    private string _ticked = "";

    public JoinedHours(HoursCells cells, HoursLanguage language)
    {
        (_cells, _language) = (cells, language);
        _isGathered = Gather();
        Read = With("");
    }

    /// <summary>The hours in our grammar; null where they are not understood.</summary>
    public SpokenHours? Read { get; }

    /// <summary>What it comes to, in words; empty where it was not understood.</summary>
    public string InWords => field ??= Read is { } read ? Worded(read.Hours) : "";

    /// <summary>The same with a remark that may close some days.</summary>
    public SpokenHours? With(string note)
    {
        if (!_isGathered || !SpokenRules.MayClose(_language.Cut(note)))
            return null;
        if ((_days + _closed + _ticked + note).Length == 0
            && _ofDays.TrueForAll(column => column.Text.Length == 0)
            && SpokenHours.Read(_times, _language) is var own && (own.IsOurs || _ofDays.Count == 0))
            return Exact(own);
        if (_ticked.Length > 0 && _times.Length == 0)
            return null;
        var days = _ticked.Length > 0 ? _ticked : _times.Length > 0 ? _days : "";
        if (Exact(Ruled(days, note)) is { } read && (days == _days || _days.Length == 0 || Agrees(read)))
            return read;
        if (_ticked.Length > 0 || days.Length == 0)
            return null;
        return Exact(Alone(note)) is { } alone && Agrees(alone) ? alone : null;
    }

    /// <summary>Hours in our grammar, in words.</summary>
    public static string Worded(string hours) =>
        string.Join('、', OpeningHours.Parse(hours, SourcePlace.Nowhere, new Findings())!.InWords)
            .Replace("\u2060", "", StringComparison.Ordinal);

    private SpokenHours Ruled(string days, string note)
    {
        var rules = new SpokenRules(_language);
        if (days.Length > 0)
            rules.TakeDays(days);
        if (_times.Length > 0)
            rules.Take(_times);
        foreach (var (ofDays, text) in _ofDays)
            rules.TakeColumn(ofDays, text);
        if (_closed.Length > 0)
            rules.TakeClosed(_closed);
        if (note.Length > 0)
            rules.TakeClosings(note);
        return SpokenHours.Of(rules, _times);
    }

    private SpokenHours Alone(string note) =>
        _ofDays.Count == 0 && (_closed + note).Length == 0 ? SpokenHours.Read(_times, _language) : Ruled("", note);

    private static SpokenHours? Exact(SpokenHours read) => read is { Left: "", Hours.Length: > 0 } ? read : null;

    // The days in a column of their own, and those of which other cells speak.
    private bool Agrees(SpokenHours read)
    {
        var hours = OpeningHours.Parse(read.Hours, SourcePlace.Nowhere, new Findings())!;
        var open = DayText.Week.Where((_, day) => hours.OnWeekday((DayOfWeek)((day + 1) % 7)) is { IsClosed: false });
        if (hours.OnHolidays is { IsClosed: false })
            open = open.Append(DayText.Holiday);
        return DayText.ListOf(_days) == DayText.InOrder(open);
    }

    private bool Gather()
    {
        var (days, closed) = (_cells.Texts(Meaning.Days), _cells.Texts(Meaning.ClosedDays));
        (_days, _closed) = (days.FirstOrDefault(""), closed.FirstOrDefault(""));
        if (days.Count > 1 || closed.Count > 1 || !GatherTimes())
            return false;
        GatherEnds();
        return GatherDays();
    }

    private bool GatherTimes()
    {
        var (opens, closes) = (_cells.Texts(Meaning.Opens), _cells.Texts(Meaning.Closes));
        if (opens.Count > 1 || closes.Count > 1 || Halves("") is not { } halves)
            return false;
        var said = _cells.Texts(Meaning.Hours);
        if (halves.Length > 0)
            said.Add(halves);
        if (HoursCells.Between(opens.FirstOrDefault(""), closes.FirstOrDefault("")) is { Length: > 0 } between
            && !said.Exists(times => AreSame(times, between)))
            said.Add(between);
        _times = said.FirstOrDefault("");
        return said.Count < 2 && AreOfOneKind();
    }

    // 診療時間 9:00～17:00 beside 開始時間 9:00 and 終了時間 17:00.
    private bool AreSame(string one, string other)
    {
        var (first, second) = (new SpokenRules(_language), new SpokenRules(_language));
        foreach (var (rules, text) in ((SpokenRules, string)[])[(first, one), (second, other)])
        {
            rules.TakeDays(_days.Length > 0 ? _days : "毎日");
            rules.Take(text);
        }

        return first.Written() is { } hours && hours == second.Written();
    }

    // 診療時間（平日） beside 受付時間（土曜）: they are not hours of the same thing.
    private bool AreOfOneKind()
    {
        var kinds = _cells.Said
            .Select(cell => cell.Column.Use)
            .OfType<ColumnUse.HoursOf>()
            .Select(use => use.Times)
            .Where(times => times.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var others = _cells.Said.Where(cell => cell.Means(Meaning.Hours)).ToList();
        return kinds.Count == 0 || (kinds.Count == 1 && (others.Count == 0
            || others.Exists(cell => cell.Column.Heading.Contains(kinds[0], StringComparison.Ordinal))));
    }

    // A day of which both cells are empty is unknown; a dash says that it is none.
    private void GatherEnds()
    {
        var ends = _cells.All.Where(cell => cell.Column.Use is ColumnUse.EndOf)
            .GroupBy(cell => new string([.. ((ColumnUse.EndOf)cell.Column.Use).Days]))
            .Select(day => (Days: day.Key, Text: Between(day)))
            .ToList();
        if (ends.Exists(day => day.Text.Length > 1))
            _ofDays.AddRange(ends);
    }

    private static string Between(IEnumerable<HoursCell> ends)
    {
        var opens = string.Concat(ends.Where(end => !IsClosing(end)).Select(end => end.Text));
        var closes = string.Concat(ends.Where(IsClosing).Select(end => end.Text));
        return (opens + closes).Length == 0 ? ""
            : HoursCells.Between(opens, closes) is { Length: > 0 } times ? times
            : "-";
    }

    private static bool IsClosing(HoursCell end) => end.Column.Use is ColumnUse.EndOf { IsClosing: true };

    private bool GatherDays()
    {
        var columns = _cells.All.Select(cell => cell.Column.Use).OfType<ColumnUse.HoursOf>().Select(use => use.Days);
        var signs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var days in columns.Where(days => days.Length > 0).Distinct(StringComparer.Ordinal).ToList())
        {
            if (Halves(days) is not { } text)
                return false;
            if (text.Length == 1 && Circles.Contains(text, StringComparison.Ordinal))
            {
                _ticked = DayText.InOrder(_ticked + days);
                signs.Add(text == "●" ? text : "○");
            }
            else
            {
                _ofDays.Add((days, text));
            }
        }

        // Where two signs are used, one of them does not mean the whole day.
        return signs.Count < 2;
    }

    /// <summary>What the columns of some days say, the morning first; null where they disagree.</summary>
    private string? Halves(string days)
    {
        var own = _cells.All
            .Where(cell => cell.Column.Use is ColumnUse.HoursOf use && use.Days == days && cell.Text.Length > 0)
            .OrderBy(cell => ((ColumnUse.HoursOf)cell.Column.Use).Half)
            .ToList();
        if (own.Count > 1)
            own.RemoveAll(cell => !cell.SaysSomething && own.Exists(other => other.SaysSomething));
        var texts = own.Select(cell => Spelled(cell.Text, ((ColumnUse.HoursOf)cell.Column.Use).Half)).ToList();
        var halves = own.Select(cell => ((ColumnUse.HoursOf)cell.Column.Use).Half).Distinct().ToList();
        if (texts.Contains(null) || (halves.Count > 1 && halves.Contains(DayHalf.Whole)))
            return null;
        var distinct = texts.Distinct(StringComparer.Ordinal).ToList();
        // 月～土 9:00～12:00 and 15:00～18:00: of the second nobody knows on which days.
        return distinct.Count > halves.Count || distinct.DistinctBy(text => NamesDays().IsMatch(text!)).Count() > 1
            ? null
            : string.Join(' ', distinct);
    }

    // 午後 over 1:30～3:00; and what begins at 10:00 stands in the wrong column.
    private static string? Spelled(string text, DayHalf half)
    {
        var plain = half is DayHalf.Afternoon && Early().IsMatch(text) ? $"午後{text}" : text;
        var starts = Starts().Matches(ClockText.Spelled(plain))
            .Select(match => int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));
        return half is DayHalf.Whole || starts.All(hour => hour >= 12 == half is DayHalf.Afternoon) ? plain : null;
    }

    [GeneratedRegex("[月火水木金土日祝]")]
    private static partial Regex NamesDays();

    [GeneratedRegex("^[0０]?[1-8１-８] ?[:：時]")]
    private static partial Regex Early();

    [GeneratedRegex("([0-9]{1,2}):[0-9]{2} ?-")]
    private static partial Regex Starts();
}
