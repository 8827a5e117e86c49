namespace Annai.Print.Checking;

/// <summary>A picture of pixels on artwork.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Ppi">Its pixels to an inch, where it stands.</param>
/// <param name="Colours">By what its colours are made: `RGB`, `CMYK`, `K`, names of inks, or `?`.</param>
public sealed record ArtworkPicture(int Width, int Height, int Ppi, string Colours);
