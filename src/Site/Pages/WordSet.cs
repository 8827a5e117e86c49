using System.Collections.Immutable;
using Annai.Calendar;
using Annai.Content;

namespace Annai.Pages;

/// <summary>The words of the pages themselves in one language: headings, buttons, weekdays.</summary>
public sealed class WordSet
{
    private const string CalendarPrefix = "calendar_";

    public WordSet(Language language, ImmutableDictionary<string, string> words)
    {
        Language = language;
        All = words;
        Calendar = new CalendarWords
        {
            Weekdays = [.. words[CalendarPrefix + "weekdays"].Split(' ')],
            Months = [.. words[CalendarPrefix + "months"].Split(' ')],
            Date = words[CalendarPrefix + "date"],
            DateWithYear = words[CalendarPrefix + "date_with_year"],
            EveryDay = words[CalendarPrefix + "every_day"],
            Closed = words[CalendarPrefix + "closed"],
            To = words[CalendarPrefix + "to"],
            And = words[CalendarPrefix + "and"],
            Then = words[CalendarPrefix + "then"],
            At = words[CalendarPrefix + "at"],
        };
    }

    public Language Language { get; }

    /// <summary>For templates, which read them by their names.</summary>
    public ImmutableDictionary<string, string> All { get; }

    public CalendarWords Calendar { get; }

    public string this[string name] => All[name];

    /// <summary>A word with its places filled: `{n}か所`.</summary>
    public string Filled(string name, params ReadOnlySpan<(string Place, string Text)> places)
    {
        var text = All[name];
        foreach (var (place, filling) in places)
            text = text.Replace($"{{{place}}}", filling, StringComparison.Ordinal);
        return text;
    }

    /// <summary>令和8年度, fiscal year 2026</summary>
    public string FiscalYear(JapaneseDay day) => Filled(
        CalendarPrefix + "fiscal_year",
        ("wareki", day.FiscalYearInWareki),
        ("year", day.FiscalYear.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
