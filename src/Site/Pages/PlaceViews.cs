using System.Globalization;
using Annai.Content;
using Annai.Pages.Records;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>Turns places, and days at them, into what a list shows.</summary>
internal sealed class PlaceViews(SeenSite site, WordSet words, Writer writer)
{
    public PlaceView Of(Place place, int index) => new()
    {
        Number = index + 1,
        Id = place.Id.Value.Value,
        Name = writer.Japanese(place.Name.Value),
        Address = writer.Japanese(place.Address.Value),
        Tel = place.Tel?.Value.Written ?? "",
        TelDialled = place.Tel?.Value.Dialled ?? "",
        CallHours = place.CallHours.Value.In(words.Calendar),
        Hours = place.Hours.Value.In(words.Calendar),
        Labels = [.. place.Labels.Select(label => writer.Said(site.BriefOf(label.Value)))],
        Note = writer.Japanese(place.Note.Value),
    };

    public IEnumerable<OccasionView> Occasions(Programme programme) =>
        site.OccasionsOf(programme)
            .Where(occasion => !site.Today.IsAfter(occasion.Date.Value))
            .OrderBy(occasion => occasion.Date.Value)
            .ThenBy(occasion => occasion.Id.Value.Value, StringComparer.Ordinal)
            .Select(occasion => Of(occasion, programme.Contact));

    private OccasionView Of(Occasion occasion, Contact contact)
    {
        var place = site.PlaceOf(occasion);
        var tel = place.Tel ?? contact.Tel.Value;
        return new OccasionView
        {
            Day = words.Calendar.Of(occasion.Date.Value),
            Iso = occasion.Date.Value.ToString(),
            Place = writer.Japanese(place.Name),
            Address = writer.Japanese(place.Address),
            Reception = [.. occasion.Reception.Select(words.Calendar.Of)],
            Labels = [.. occasion.Labels.Select(label => writer.Said(site.BriefOf(label.Value)))],
            Capacity = occasion.Capacity is { } capacity
                ? words.Filled("capacity", ("n", capacity.ToString(CultureInfo.InvariantCulture)))
                : "",
            NeedsBooking = occasion.NeedsBooking,
            Tel = tel.Written,
            TelDialled = tel.Dialled,
            IsFull = occasion.IsFull,
            IsCancelled = occasion.IsCancelled,
            Note = writer.Japanese(occasion.Note.Value),
        };
    }
}
