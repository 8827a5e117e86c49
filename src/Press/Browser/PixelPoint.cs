namespace Annai.Browser;

/// <summary>A place in a picture; 0, 0 is its upper left corner.</summary>
public readonly record struct PixelPoint(double X, double Y);
