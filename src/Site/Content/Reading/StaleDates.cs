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
            foreach (var (language, said) in programme.Words)
                dates.Check(said.Texts, said.Body, new Context(programme, language, said.Closed));
        foreach (var notice in site.Notices)
            foreach (var (language, said) in notice.Words)
                dates.Check(said.Texts, said.Body, new Context(site.FindProgramme(notice), language, null));
    }

    private void Check(IEnumerable<Sourced<string>> texts, Prose body, Context context)
    {
        foreach (var text in texts)
        {
            var own = context with { IsOver = text == context.Closed };
            Check(text.Value, text.Place, own);
            var named = TextValue.In(text.Value)
                .Select(found => (found.Value, At(text.Place, found.Start, found.Length)));
            CheckDeadlines([.. named], own);
        }

        Check(body, context);
    }

    private void Check(Prose prose, Context context)
    {
        var isDated = WrittenYears.In(Folded(prose.Markdown), context.IsJapanese).Any()
            || LastDay().IsMatch(Folded(prose.Markdown));
        if (!isDated && !prose.Markdown.Contains($"{{{TextValue.Deadline}:", StringComparison.Ordinal))
            return;
        var document = prose.Parse();
        foreach (var literal in document.Descendants<LiteralInline>())
        {
            var place = new SourcePlace(prose.Place.File, literal.Line + 1, literal.Column + 1);
            Check(literal.Content.ToString(), place, context);
        }

        var named = document.Descendants<TextValueInline>().Select(inline => (inline.Value, new SourcePlace(
            prose.Place.File, inline.Line + 1, inline.Column + 1, inline.Span.Length)));
        CheckDeadlines([.. named], context);
    }

    private void Check(string text, SourcePlace place, Context context)
    {
        var folded = Folded(text);
        foreach (var year in WrittenYears.In(folded, context.IsJapanese))
            if (year.Year < (year.IsFiscal ? _today.FiscalYear : _today.Date.Year))
                Tell(
                    At(place, year.Start, year.Length),
                    $"`{text.Substring(year.Start, year.Length)}` is past",
                    "`{fiscal-year}` stands for the present one");
        // What there is once a programme is over may have last days of its own.
        if (context.IsOver || context.Programme is not { } programme)
            return;
        foreach (Match day in LastDay().Matches(folded))
            if (!IsDeadline(day, programme))
                Tell(
                    At(place, day.Index, day.Length),
                    $"`{text.Substring(day.Index, day.Length)}` is no deadline of `{programme.Id}`",
                    Deadlines(programme));
    }

    // A text that also names one to come lists them all, as the rounds of a year are listed.
    private void CheckDeadlines(IReadOnlyList<(TextValue Value, SourcePlace Place)> named, Context context)
    {
        if (context.IsOver || context.Programme is not { } programme)
            return;
        var days = programme.Deadlines.Where(deadline => deadline.On.Value != default)
            .GroupBy(deadline => deadline.Id.Value, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().On.Value, StringComparer.Ordinal);
        var asked = named.Where(found => found.Value.Name == TextValue.Deadline).ToList();
        if (!days.Values.Any(IsToCome) || asked.Any(found => IsToCome(days.GetValueOrDefault(found.Value.Argument))))
            return;
        foreach (var (value, place) in asked)
            if (days.TryGetValue(value.Argument, out var day))
                Tell(place, $"`{value}` is {day}, which is past", "`{deadline}` stands for the next one");
    }

    private bool IsToCome(JapaneseDay day) => day >= _today;

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

    private void Tell(SourcePlace place, string message, string hint) =>
        _findings.Add(Codes.StaleDate, place, message, hint);

    private static SourcePlace At(SourcePlace text, int start, int length) =>
        text.Column == 0 ? text : text with { Column = text.Column + start, Length = length };

    private static int? Number(Group group) =>
        int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // One width for what an input method writes in two; each sign stays one sign, so that places stay too.
    private static string Folded(string text) => string.Create(text.Length, text, static (folded, written) =>
    {
        for (var i = 0; i < written.Length; i++)
            folded[i] = written[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(written[i] - 0xFEE0) : written[i];
    });

    [GeneratedRegex(
        @"(?:(?<month>\d{1,2})月(?<day>\d{1,2})日|(?<![\d/])(?<month>\d{1,2})/(?<day>\d{1,2}))(?:\([^()]{1,4}\))?\s?"
        + "(?:まで|必着|締切|締め切り|〆切)")]
    private static partial Regex LastDay();

    /// <summary>What a text belongs to, and whether it is the one about the time after.</summary>
    private sealed record Context(Programme? Programme, Language Language, Sourced<string>? Closed)
    {
        public bool IsOver { get; init; }

        // The easy Japanese too.
        public bool IsJapanese => Language.Tag.Split('-')[0] == Language.Japanese.Tag;
    }
}
