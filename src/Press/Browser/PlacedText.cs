namespace Annai.Browser;

/// <summary>A piece of text of a PDF's page, and where it begins, in points as the file counts them.</summary>
public sealed record PlacedText(string Text, double X, double Y, double Width);
