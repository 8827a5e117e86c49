namespace Annai.Browser;

/// <summary>Where something stands on the sheets of a page, in CSS pixels from the top left of its own sheet.</summary>
/// <param name="Name">What it is: the value of its attribute, or its first words.</param>
/// <param name="Sheet">Counted from 1; 0 for what stands on none.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
public sealed record PageBox(string Name, int Sheet, double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;
}
