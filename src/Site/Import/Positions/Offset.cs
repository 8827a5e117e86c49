using Annai.Content;

namespace Annai.Import.Positions;

/// <summary>How far one point lies from another, in metres to the east and to the north.</summary>
internal readonly record struct Offset(double East, double North)
{
    /// <summary>Two points that lie closer may be of one block.</summary>
    public const double SameBlock = 150;

    private const double EarthRadius = 6_371_008.8;

    public double Length => Math.Sqrt(East * East + North * North);

    public static Offset Between(Coordinates from, Coordinates to)
    {
        var middle = double.DegreesToRadians((from.Latitude + to.Latitude) / 2);
        return new Offset(
            double.DegreesToRadians(to.Longitude - from.Longitude) * Math.Cos(middle) * EarthRadius,
            double.DegreesToRadians(to.Latitude - from.Latitude) * EarthRadius);
    }

    public bool IsWithin(double metres) => Length <= metres;

    public Offset From(Offset other) => new(East - other.East, North - other.North);

    public Offset QuarterTurn() => new(-North, East);
}
