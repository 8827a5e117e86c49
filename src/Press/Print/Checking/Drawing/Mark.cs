namespace Annai.Print.Checking.Drawing;

/// <summary>Something that a page draws; of text its beginning alone is known.</summary>
/// <param name="Kind">What is drawn.</param>
/// <param name="Colour">The colour; of a picture the one that stands for its colour space.</param>
/// <param name="Area">In points of the page.</param>
internal readonly record struct Mark(MarkKind Kind, Colour Colour, Area Area);
