using Annai.Calendar;
using Annai.Content;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>Turns a programme, and a notice of it, into what a landing page shows on a day.</summary>
internal sealed class LandingPages(Site site, Routes routes, SiteView common, JapaneseDay today)
{
    public LandingView Of(Programme programme)
    {
        var next = programme.Deadlines
            .Where(deadline => deadline.On.Value >= today)
            .MinBy(deadline => deadline.On.Value);
        return new LandingView
        {
            Site = common,
            Title = programme.Title.Value,
            ProgrammeTitle = programme.Title.Value,
            Summary = programme.Summary.Value,
            Who = programme.Who.Value,
            Fee = programme.Fee.Value,
            Canonical = routes.Absolute(routes.Of(programme.Id)),
            Bring = [.. programme.Bring.Select(thing => thing.Value)],
            Contact = Of(programme.Contact),
            Places = [.. site.PlacesOf(programme).Select(Of)],
            ProgrammeBody = ProseHtml.Of(programme.Body),
            Deadline = next is null ? null : Of(next),
            IsOver = next is null && !programme.Deadlines.IsEmpty,
        };
    }

    public LandingView Of(Notice notice, CodeId? code) => Of(site.ProgrammeOf(notice)) with
    {
        Title = notice.Title.Value,
        Notice = new NoticeView
        {
            Id = notice.Id.Value,
            CardName = notice.Card.Name.Value,
            CardColour = notice.Card.Colour.Value.ToString().ToLowerInvariant(),
            Body = ProseHtml.Of(notice.Body),
            Code = code?.Value ?? "",
        },
    };

    private static DeadlineView Of(Deadline deadline) => new(
        deadline.Words.Value,
        deadline.On.Value.InWordsWithoutYear,
        deadline.On.Value.ToString());

    private static ContactView Of(Contact contact) =>
        new(contact.Name.Value, contact.Tel.Value.Written, contact.Tel.Value.Dialled, contact.Hours.Value.InWords);

    private static PlaceView Of(Place place, int index) => new(
        index + 1,
        place.Name.Value,
        place.Address.Value,
        place.Tel.Value.Written,
        place.Tel.Value.Dialled,
        place.CallHours.Value.InWords,
        place.Note.Value);
}
