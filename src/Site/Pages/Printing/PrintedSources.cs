using System.Collections.Immutable;
using Annai.Content;

namespace Annai.Pages.Printing;

/// <summary>Where everything was written that a notice prints, so that what cannot be printed is told there.</summary>
internal static class PrintedSources
{
    public static ImmutableArray<PrintedText> Of(Notice notice, Programme programme, IEnumerable<Place> places) =>
    [
        .. Of(notice),
        .. Of(programme),
        .. places.SelectMany(place =>
            new[] { place.Name, place.Address, place.Note }.Select(text => Text(place.Id.Value.Value, text))),
    ];

    private static IEnumerable<PrintedText> Of(Notice notice)
    {
        var words = notice.Japanese;
        return
        [
            Text("title", words.Title),
            Text("summary", words.Summary),
            Text("card", words.CardName),
            Text("hero", words.HeroWords),
            Prose("body", words.Body),
        ];
    }

    private static IEnumerable<PrintedText> Of(Programme programme)
    {
        var words = programme.Japanese;
        return
        [
            Text("programme", words.Title),
            Text("summary", words.Summary),
            Text("who", words.Who),
            Text("facts", words.Fee),
            Text("facts", words.FeeNote),
            Text("facts", words.Duration),
            Text("facts", words.Booking),
            .. words.Deadlines.Values.OrderBy(text => text.Place.Line).Select(text => Text("facts", text)),
            .. words.Bring.Select(text => Text("bring", text)),
            Text("contact", words.ContactName),
        ];
    }

    private static PrintedText Text(string name, Sourced<string> text) => new(name, text.Value ?? "", text.Place);

    private static PrintedText Prose(string name, Prose prose) => new(name, prose.Markdown, prose.Place);
}
