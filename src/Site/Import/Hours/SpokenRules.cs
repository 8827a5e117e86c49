using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Annai.Calendar;
using Annai.Diagnostics;
using Annai.Import.Cells;

namespace Annai.Import.Hours;

/// <summary>
/// Makes rules in our grammar of what was said, in one cell or in several. Either all of it is understood or nothing
/// is: hours that are almost true are worse than none.
/// </summary>
internal sealed partial class SpokenRules(HoursLanguage language)
{
    private readonly HoursSentence _sentence = new(language);
    private readonly List<(string Days, List<string> Times)> _columns = [];
    private string _silent = "";
    private int _given;
    private bool _isUnclear;

    /// <summary>年末年始 was taken for the days that most offices mean by it.</summary>
    public bool IsGuess => _sentence is { IsClosedAtYearEnd: true, IsUnclear: false };

    public void Take(string text) => _sentence.Take(text);

    public void TakeClosed(string text) => _sentence.TakeClosed(text);

    /// <summary>The days of a column of its own, on which the times hold that are taken next.</summary>
    public void TakeDays(string text)
    {
        _sentence.Take(text);
        _given = _sentence.Parts.Count;
        _isUnclear |= _sentence.Parts.Exists(part => part.IsTimes);
    }

    /// <summary>Whether a remark, wherever it stands, may be one that does nothing but close days.</summary>
    public static bool MayClose(ImmutableArray<HoursToken> remark) => !remark.Any(token =>
        token.Kind is HoursTokenKind.Other or HoursTokenKind.Interval or HoursTokenKind.Always);

    /// <summary>A remark, which can close days but neither open any nor say when.</summary>
    public void TakeClosings(string text)
    {
        var known = _sentence.Parts.Count;
        _sentence.Take(text);
        _isUnclear |= _sentence.Parts.Count > known;
    }

    /// <summary>What a column of single days says: times, or that they are none.</summary>
    public void TakeColumn(string days, string text)
    {
        var own = new HoursSentence(language);
        own.Take(text);
        if (text.Length == 0)
            _silent += days;
        else if (Plain.IsAbsent(text) || Shut().IsMatch(Plain.Of(text)))
            _sentence.Close(days);
        else if (own is { IsUnclear: false, Closed.Count: 0, ClosedDates: [], Parts: [_, ..] }
            && own.Parts.TrueForAll(part => part is { IsTimes: true, Bracket: 0 }))
            _columns.Add((days, [.. own.Parts.Select(part => part.Text)]));
        else
            _isUnclear = true;
    }

    /// <returns>Null where not all of it was understood.</returns>
    public string? Written()
    {
        var week = new HoursWeek(_sentence);
        week.TakeSentence();
        _columns.ForEach(column => week.TakeColumn(column.Days, column.Times));
        week.TakeOthers(_silent);
        if (_isUnclear || week.IsUnclear || week.Times.Count == 0 || IsGivenAnew())
            return null;
        var rules = DayText.InOrder(week.Times.Keys).Select(day => $"{day} {string.Join(' ', week.Times[day])}")
            .Concat(DayText.InOrder(_sentence.Closed).Select(day => $"{day} 休"))
            .Concat(ClosedDates());
        return InOurGrammar(string.Join("; ", rules));
    }

    public static string? InOurGrammar(string text) =>
        OpeningHours.Parse(text, SourcePlace.Nowhere, new Findings())?.ToString();

    // The days stand in a column, and the times speak of days too, other than as an exception.
    private bool IsGivenAnew() => _given > 0 && _sentence.Parts.Skip(_given)
        .GroupBy(part => part.Bracket)
        .Any(parts => parts.Any(part => !part.IsTimes) && (parts.Key == 0 || parts.All(part => !part.IsTimes)));

    private IEnumerable<string> ClosedDates()
    {
        var dates = _sentence.ClosedDates.Select(Dated).ToList();
        if (_sentence.IsClosedAtYearEnd)
            dates.Add(Dated(12, 29, 1, 3));
        return dates.Distinct(StringComparer.Ordinal);
    }

    private string Dated(string text)
    {
        var numbers = Digits().Matches(text)
            .Select(match => int.Parse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
            .ToArray();
        return Dated(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private string Dated(int month, int day, int lastMonth, int lastDay)
    {
        var year = month >= 4 ? language.Today.FiscalYear : language.Today.FiscalYear + 1;
        var lastYear = (lastMonth, lastDay).CompareTo((month, day)) < 0 ? year + 1 : year;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{year}-{month:00}-{day:00}..{lastYear}-{lastMonth:00}-{lastDay:00} 休");
    }

    [GeneratedRegex("^(?:[×✕✖]|(?:休診|休館|定休|休業|休園)日?|お?休み|休)$")]
    private static partial Regex Shut();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
