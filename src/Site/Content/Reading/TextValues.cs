using System.Collections.Immutable;
using Annai.Diagnostics;
using Markdig.Syntax;

namespace Annai.Content.Reading;

/// <summary>Checks that every value which a text names exists: its name, and the deadline that it asks for.</summary>
internal sealed class TextValues(Site site, Findings findings)
{
    public void Check()
    {
        foreach (var programme in site.Programmes)
            foreach (var words in programme.Words.Values)
                Check(programme, TextsOf(words));
        foreach (var notice in site.Notices)
            foreach (var words in notice.Words.Values)
                Check(site.FindProgramme(notice), [words.Title, words.Summary]);
        foreach (var page in site.Pages)
            Check(null, [page.Title, page.Summary]);
    }

    public void Check(Programme? programme, string file, MarkdownDocument document)
    {
        foreach (var inline in document.Descendants<TextValueInline>())
            Check(
                programme,
                inline.Value,
                new SourcePlace(file, inline.Line + 1, inline.Column + 1, inline.Span.Length));
    }

    private static IEnumerable<Sourced<string>> TextsOf(ProgrammeWords words) =>
        [words.Title, words.Summary, words.Who, words.FeeNote, words.Closed, .. words.Bring];

    private void Check(Programme? programme, IEnumerable<Sourced<string>> texts)
    {
        foreach (var text in texts)
            foreach (var (start, length, value) in TextValue.In(text.Value))
                Check(programme, value, text.Place with { Column = text.Place.Column + start, Length = length });
    }

    private void Check(Programme? programme, TextValue value, SourcePlace place)
    {
        if (!TextValue.Names.Contains(value.Name))
            findings.Add(
                Codes.UnknownTextValue,
                place,
                $"there is no value `{value}`",
                Nearest.Hint(value.Name, TextValue.Names));
        else if (value.Name == TextValue.Deadline && programme is not null)
            CheckDeadline(programme, value, place);
    }

    private void CheckDeadline(Programme programme, TextValue value, SourcePlace place)
    {
        var known = programme.Deadlines.Select(deadline => deadline.Id.Value).ToImmutableArray();
        if (value.Argument.Length == 0 ? !known.IsEmpty : known.Contains(value.Argument))
            return;
        var message = value.Argument.Length == 0
            ? $"`{value}` stands for a deadline, and the programme `{programme.Id}` has none"
            : $"the programme `{programme.Id}` has no deadline `{value.Argument}`";
        findings.Add(Codes.UnknownTextValue, place, message, Nearest.Hint(value.Argument, known));
    }
}
