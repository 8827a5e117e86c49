using Annai.Diagnostics;

namespace Annai.Calendar;

/// <summary>
/// Reads the rules of one cell: <c>days hours; days hours</c>. A mistake ends the word it stands in, never the reading.
/// </summary>
internal sealed class HoursReader(Cell cell)
{
    private readonly DayHours?[] _slots = new DayHours?[WeekSlot.Count];
    private readonly string?[] _givenBy = new string?[WeekSlot.Count];
    private readonly List<DatedHours> _dated = [];

    public OpeningHours? Read()
    {
        foreach (var rule in cell.Whole.Split(';'))
            ReadRule(rule);
        return cell.HasMistakes ? null : new OpeningHours([.. _slots], [.. _dated]);
    }

    private void ReadRule(Piece rule)
    {
        if (HoursWords.SlashIn(rule) is { } slash)
            ReadAround(rule, slash);
        else if (!rule.IsEmpty)
            ReadWords(rule);
    }

    private void ReadAround(Piece rule, Piece slash)
    {
        ReportSlash(slash);
        var at = slash.Start - rule.Start;
        ReadRule(rule.Part(0, at).Trimmed());
        var rest = rule.Part(at + 1, rule.Length - at - 1).Trimmed();
        // More times of the same days would only be told that they lack their days.
        if (!rest.IsEmpty && !HoursWords.IsTime(rest))
            ReadRule(rest);
    }

    private void ReadWords(Piece rule)
    {
        var words = HoursWords.In(rule);
        if (words.Count == 0)
            words.Add(rule);
        var times = words.FindIndex(HoursWords.IsTime);
        if (times < 0)
            times = words.Count;
        var days = words.Take(times).Select(word => (Word: word, Days: DaysReader.Read(word))).ToList();
        var hours = TimesReader.Read(words[times..]);
        if (days.Count == 0)
            ReportNoDays(words[0]);
        else if (times == words.Count && days.TrueForAll(read => read.Days is not null))
            ReportNoTimes(rule);
        foreach (var (word, read) in days)
            Give(word, read, hours);
    }

    private void Give(Piece word, RuleDays? days, DayHours hours)
    {
        if (days is RuleDays.Dates dates)
            _dated.Add(new DatedHours(dates.From, dates.Until, hours));
        if (days is not RuleDays.Week week)
            return;
        if (week.Slots.FirstOrDefault(slot => _givenBy[slot] is not null, -1) is >= 0 and var again)
            ReportTwice(word, again);
        foreach (var slot in week.Slots)
            (_slots[slot], _givenBy[slot]) = (hours, _givenBy[slot] ?? word.Written);
    }

    private void ReportTwice(Piece word, int slot)
    {
        var day = WeekSlot.Name(slot);
        var name = word.Written == day ? $"`{day}`" : $"`{day}` of `{word.Written}`";
        word.Report(
            Codes.HoursDayTwice,
            $"{name} has hours already, from `{_givenBy[slot]}`, expected each day once",
            $"put all times of `{day}` in one rule, as in `{day} 9:00-12:00 14:00-17:00`");
    }

    private static void ReportSlash(Piece slash) => slash.Report(
        Codes.HoursSyntax,
        $"`{slash.Written}` stands between rules or times, expected `;` or a space",
        "write `;` before other days, as in `月-金 9:00-17:00; 土 9:00-12:00`, and a space between times of one day");

    private static void ReportNoDays(Piece first)
    {
        var times = HoursWords.IsWholeDay(first) ? "0:00-24:00" : first.Written;
        first.Report(
            Codes.HoursSyntax,
            $"`{first.Written}` stands at the beginning of a rule, expected days first",
            $"write the days it holds on, as in `{WeekSlot.EveryDay} {times}`");
    }

    private static void ReportNoTimes(Piece rule) => rule.Report(
        Codes.HoursSyntax,
        $"`{rule.Written}` names days without times, expected times or `休` behind them",
        $"write `{rule.Written} 9:00-17:00` or `{rule.Written} 休`");
}
