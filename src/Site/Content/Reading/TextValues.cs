using System.Collections.Immutable;
using Annai.Diagnostics;
using Markdig.Syntax;

namespace Annai.Content.Reading;

/// <summary>
/// Checks that every value which a text names exists: its name, the deadline that it asks for, and that it is not the
/// very text in which it stands.
/// </summary>
internal sealed class TextValues(Site site, BrokenFiles broken)
{
    public void Check(Findings findings)
    {
        foreach (var programme in site.Programmes)
            foreach (var words in programme.Words.Values)
            {
                Check(programme, words.Texts, findings);
                CheckCircles(words, findings);
            }

        foreach (var notice in site.Notices)
            foreach (var words in notice.Words.Values)
                Check(site.FindProgramme(notice), words.Texts, findings);
        foreach (var page in site.Pages)
            Check(null, page.Texts, findings);
        Check(null, TextsOfPlaces(), findings);
    }

    public void Check(Programme? programme, string file, MarkdownDocument document, Findings findings)
    {
        foreach (var inline in document.Descendants<TextValueInline>())
            Check(
                programme,
                inline.Value,
                new SourcePlace(file, inline.Line + 1, inline.Column + 1, inline.Span.Length),
                findings);
    }

    // Pages fill in values here too.
    private IEnumerable<Sourced<string>> TextsOfPlaces() =>
    [
        .. site.PlaceSets.SelectMany(set => set.Places).SelectMany(place => (Sourced<string>[])
            [place.Name, place.Address, place.Note]),
        .. site.OccasionSets.SelectMany(set => set.Occasions).Select(occasion => occasion.Note),
        .. site.LabelGroups.SelectMany(group => group.Labels).SelectMany(label => label.Brief.Languages.Values),
    ];

    private void Check(Programme? programme, IEnumerable<Sourced<string>> texts, Findings findings)
    {
        foreach (var text in texts)
            foreach (var (place, value) in ValuesIn(text))
                Check(programme, value, place, findings);
    }

    // What stands for a value is put in as it was written, so another of them inside it would stay in its braces.
    private static void CheckCircles(ProgrammeWords words, Findings findings)
    {
        (string Name, Sourced<string> Text)[] own =
            [(TextValue.Fee, words.Fee), (TextValue.Who, words.Who), (TextValue.Contact, words.ContactName)];
        foreach (var (name, text) in own)
            foreach (var (place, value) in ValuesIn(text).Where(found => own.Any(one => one.Name == found.Value.Name)))
                findings.Add(
                    Codes.UnknownTextValue,
                    place,
                    value.Name == name
                        ? $"`{value}` stands for the very text that it is written in"
                        : $"`{value}` cannot stand in what `{{{name}}}` stands for",
                    "write the words themselves");
    }

    private static IEnumerable<(SourcePlace Place, TextValue Value)> ValuesIn(Sourced<string> text) =>
        TextValue.In(text.Value).Select(found =>
            (text.Place with { Column = text.Place.Column + found.Start, Length = found.Length }, found.Value));

    private void Check(Programme? programme, TextValue value, SourcePlace place, Findings findings)
    {
        if (!TextValue.Names.Contains(value.Name))
            findings.Add(
                Codes.UnknownTextValue,
                place,
                $"there is no value `{value}`",
                Nearest.Hint(value.Name, TextValue.Names));
        else if (value.Name != TextValue.Deadline && value.Argument.Length > 0)
            findings.Add(
                Codes.UnknownTextValue,
                place,
                $"`{value}` asks for one of several, and there is one `{value.Name}`",
                $"write `{{{value.Name}}}`");
        else if (value.Name == TextValue.Deadline
            && programme is not null
            && !broken.Contains(programme.Japanese.Body.Place.File))
            CheckDeadline(programme, value, place, findings);
    }

    private static void CheckDeadline(Programme programme, TextValue value, SourcePlace place, Findings findings)
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
