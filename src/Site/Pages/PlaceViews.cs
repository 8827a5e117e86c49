using System.Globalization;
using Annai.Calendar;
using Annai.Content;
using Annai.Pages.Finder;
using Annai.Pages.Records;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>
/// Turns places, and days at them, into what a list shows. What is true of the whole list, such as when it was checked,
/// is not said again at each place.
/// </summary>
internal sealed class PlaceViews(SeenSite site, WordSet words, Writer writer, JapaneseDay? dataDate = null)
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
        Labels = [.. place.Labels.Select(label => Label(label.Value))],
        Area = place.Area?.Value.Value ?? "",
        Route = WayTo.Of(place, site.Configuration.CommissionedBy.City.Value),
        CheckedOn = place.CheckedOn is { } day && day.Value != dataDate
            ? words.Filled("checked_on", ("date", words.Calendar.WithYear(day.Value)))
            : "",
        Note = writer.Japanese(place.Note.Value),
    };

    private PlaceLabel Label(LabelId label)
    {
        var said = writer.Said(site.BriefOf(label));
        return new PlaceLabel(label.Value, said.Text, said.Lang);
    }

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
