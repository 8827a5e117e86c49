namespace Annai.Pages.Views;

/// <summary>The card that a page is for.</summary>
/// <param name="Words">The sentence that says so.</param>
/// <param name="Colour">A word for the style sheet: green, blue …</param>
public sealed record CardView(Phrase Words, string Colour);
