using System.Globalization;
using System.Text.RegularExpressions;
using Annai.Calendar;
using Annai.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annai.Content.Reading;

/// <summary>
/// Tells of years that are past and of last days that the programme does not have: last year's text, most likely.
/// </summary>
public sealed partial class StaleDates
{
    private const int YearBeforeReiwa = 2018;

    private readonly JapaneseDay _today;
    private readonly Findings _findings;

    private StaleDates(JapaneseDay today, Findings findings)
    {
        _today = today;
        _findings = findings;
    }

    public static void Check(Site site, JapaneseDay today, Findings findings)
    {
        var dates = new StaleDates(today, findings);
        foreach (var programme in site.Programmes)
        {
            var said = programme.Japanese;
            dates.Check([said.Title, said.Summary, said.Who, said.FeeNote, said.Closed, .. said.Bring], programme);
            dates.Check(said.Body, programme);
        }

        foreach (var notice in site.Notices)
        {
            dates.Check([notice.Japanese.Title, notice.Japanese.Summary], site.ProgrammeOf(notice));
            dates.Check(notice.Japanese.Body, site.ProgrammeOf(notice));
        }
    }

    private void Check(IEnumerable<Sourced<string>> texts, Programme programme)
    {
        foreach (var text in texts)
            Check(text.Value, text.Place, programme);
    }

    private void Check(Prose prose, Programme programme)
    {
        if (!Year().IsMatch(prose.Markdown) && !LastDay().IsMatch(prose.Markdown))
            return;
        foreach (var literal in prose.Parse().Descendants<LiteralInline>())
        {
            var place = new SourcePlace(prose.Place.File, literal.Line + 1, literal.Column + 1);
            Check(literal.Content.ToString(), place, programme);
        }
    }

    private void Check(string text, SourcePlace place, Programme programme)
    {
        foreach (Match year in Year().Matches(text))
            if (IsPast(year))
                Tell(place, year, $"`{year.Value}` is past", "`{fiscal-year}` stands for the present one");
        foreach (Match day in LastDay().Matches(text))
            if (!IsDeadline(day, programme))
                Tell(place, day, $"`{day.Value}` is no deadline of `{programme.Id}`", Deadlines(programme));
    }

    private bool IsPast(Match match)
    {
        var year = Number(match.Groups["year"]) ?? YearBeforeReiwa + Number(match.Groups["reiwa"]);
        return year < (match.Value.EndsWith('度') ? _today.FiscalYear : _today.Date.Year);
    }

    private static bool IsDeadline(Match day, Programme programme) =>
        programme.Deadlines.IsEmpty
        || programme.Deadlines.Any(deadline =>
            deadline.On.Value.Date.Month == Number(day.Groups["month"])
            && deadline.On.Value.Date.Day == Number(day.Groups["day"]));

    private static string Deadlines(Programme programme)
    {
        var days = programme.Deadlines.Select(deadline => $"`{{deadline:{deadline.Id}}}` is {deadline.On}");
        return string.Join(", ", days);
    }

    private void Tell(SourcePlace place, Match match, string message, string hint)
    {
        var at = place.Column == 0 ? place : place with { Column = place.Column + match.Index, Length = match.Length };
        _findings.Add(Codes.StaleDate, at, message, hint);
    }

    private static int? Number(Group group) =>
        int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"(?:(?<year>20\d\d)|令和(?<reiwa>\d{1,2}))年度?")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<month>\d{1,2})月(?<day>\d{1,2})日(?:（.）)?(?:まで|必着|締切)")]
    private static partial Regex LastDay();
}
