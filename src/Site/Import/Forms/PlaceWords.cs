using Annai.Content;
using Annai.Content.Matching;

namespace Annai.Import.Forms;

/// <summary>What a form calls the city's places: by name, or by id where two are of one name.</summary>
internal static class PlaceWords
{
    public static IEnumerable<(string Id, string Words)> Of(Site site)
    {
        var places = site.PlaceSets.SelectMany(set => set.Places).DistinctBy(place => place.Id.Value).ToList();
        var names = places.CountBy(place => Normalised.Of(place.Name.Value)).ToDictionary(StringComparer.Ordinal);
        return places.Select(place => (
            place.Id.Value.Value,
            names[Normalised.Of(place.Name.Value)] == 1 ? place.Name.Value : place.Id.Value.Value));
    }
}
