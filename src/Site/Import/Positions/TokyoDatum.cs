using Annai.Content;

namespace Annai.Import.Positions;

/// <summary>The datum of Japanese maps before 2002, in which old lists still tell where their places are.</summary>
public static class TokyoDatum
{
    /// <summary>The same place in the present datum, to a few metres: the usual affine approximation.</summary>
    public static Coordinates ToPresent(Coordinates old) => new(
        old.Latitude - 0.00010695 * old.Latitude + 0.000017464 * old.Longitude + 0.0046017,
        old.Longitude - 0.000046038 * old.Latitude - 0.000083043 * old.Longitude + 0.010040);
}
