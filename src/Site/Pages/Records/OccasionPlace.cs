using Annai.Content;

namespace Annai.Pages.Records;

/// <summary>What an occasion says of the place where it is held, and nothing else of it.</summary>
internal sealed record OccasionPlace(string Name, string Address, PhoneNumber? Tel)
{
    public static OccasionPlace Of(Place place) => new(place.Name.Value, place.Address.Value, place.Tel?.Value);
}
