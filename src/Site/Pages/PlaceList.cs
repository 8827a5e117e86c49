using System.Collections.Immutable;
using Annai.Content;
using Annai.Pages.Records;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>A list of places, for whoever draws it place by place, and drawn already.</summary>
/// <param name="Places">The places.</param>
/// <param name="Views">They as templates see them.</param>
/// <param name="Drawn">They as `partials/places.html` draws them.</param>
/// <param name="Seen">What all of it was made from.</param>
internal sealed record PlaceList(
    ImmutableArray<Place> Places, ImmutableArray<PlaceView> Views, Fragment Drawn, SeenSite Seen)
{
    private const int Most = 200;

    public bool IsLong => TooLong(Places);

    /// <summary>Whether a list is too long to stand on every page that offers it.</summary>
    public static bool TooLong(ImmutableArray<Place> places) => places.Length > Most;
}
