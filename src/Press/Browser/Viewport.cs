namespace Annai.Browser;

/// <summary>
/// The screen on which a page is pictured, in CSS pixels; the scale says how many dots stand for one.
/// </summary>
public sealed record Viewport(int Width, int Height, double Scale = 1, bool Dark = false);
