using System.Collections.Immutable;
using Annai.Content;
using Annai.Import.Headings;

namespace Annai.Import.Rows;

/// <summary>What the city's own files say: its name, its labels, its areas, its telephone numbers.</summary>
internal sealed record KnownNames(
    string City,
    KnownLabels Labels,
    KnownAreas Areas,
    ImmutableArray<PhoneNumber> Telephones)
{
    public static KnownNames Of(Site site, KnownLabels labels) => new(
        site.Configuration.CommissionedBy.City.Value,
        labels,
        new KnownAreas(site.Areas),
        [
            .. site.Programmes.Select(programme => programme.Contact.Tel.Value),
            .. site.PlaceSets.SelectMany(set => set.Places).Where(place => place.Tel is not null)
                .Select(place => place.Tel!.Value.Value),
        ]);
}
