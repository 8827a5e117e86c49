using Annai.Content;

namespace Annai.Import.Positions;

/// <summary>The middle of several points that lie close enough for the earth to be flat between them.</summary>
internal static class Mean
{
    public static Coordinates Of(IEnumerable<Coordinates> points)
    {
        var (latitude, longitude, count) = (0.0, 0.0, 0);
        foreach (var point in points)
            (latitude, longitude, count) = (latitude + point.Latitude, longitude + point.Longitude, count + 1);
        return new Coordinates(latitude / count, longitude / count);
    }
}
