using System.Globalization;
using Annai.Content;

namespace Annai.Pages.Finder;

/// <summary>
/// The address under which Google shows the way to a place. It names the place and nobody who goes there.
/// </summary>
internal static class WayTo
{
    /// <summary>What every such address begins with: nobody wrote it, so nobody has to check it.</summary>
    public const string Directions = "https://www.google.com/maps/dir/?api=1&destination=";

    /// <summary>Whether its spot is known well enough to send somebody there.</summary>
    public static bool IsSpot(Place place) =>
        place is { Position: not null, PositionLevel: not { Value: PositionLevel.Town } };

    // Five decimals are a metre. A position that is known by its part of town only would lead to the wrong door.
    public static string Of(Place place, string city) =>
        IsSpot(place) && place.Position is { } at
            ? string.Create(CultureInfo.InvariantCulture, $"{Directions}{at.Latitude:0.#####},{at.Longitude:0.#####}")
            : Directions + Uri.EscapeDataString($"{city}{place.Address.Value} {place.Name.Value}");
}
