namespace Annai.Content;

/// <summary>A point on the map, in degrees of the present Japanese datum.</summary>
public readonly record struct Coordinates(double Latitude, double Longitude);
